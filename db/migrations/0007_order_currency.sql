ALTER TABLE `orders` ADD `currency` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_guest` ON `orders` (`guest_id`) WHERE "orders"."guest_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `payments` ADD `currency` text DEFAULT '' NOT NULL;