CREATE TABLE `stock_movements` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`product_id` text NOT NULL,
	`delta` integer NOT NULL,
	`reason` text NOT NULL,
	`reference` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stock_movements_product` ON `stock_movements` (`product_id`,`seq`);--> statement-breakpoint
ALTER TABLE `products` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- What is there already is where each product's movements begin.
INSERT INTO `stock_movements` (`product_id`, `delta`, `reason`, `created_at`)
SELECT `id`, `stock`, 'initial', CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM `products` ORDER BY `seq`;
