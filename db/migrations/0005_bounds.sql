CREATE TABLE `idempotency_usage` (
	`owner` text PRIMARY KEY NOT NULL,
	`answers` integer NOT NULL,
	`bytes` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `carts` ADD `updated_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `carts_guest_age` ON `carts` (`updated_at`) WHERE "carts"."guest_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `idempotency_keys` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- A cart was changed when its youngest line came, as far as anybody knows.
UPDATE `carts` SET `updated_at` = max(`created_at`, coalesce((SELECT max(`created_at`) FROM `cart_items` WHERE `cart_id` = `carts`.`id`), 0));--> statement-breakpoint
UPDATE `idempotency_keys` SET `bytes` = 200 + length(CAST(`owner` || `path` || `key` || `headers` || coalesce(`body`, '') AS BLOB));--> statement-breakpoint
INSERT INTO `idempotency_usage` (`owner`, `answers`, `bytes`) SELECT `owner`, count(*), sum(`bytes`) FROM `idempotency_keys` GROUP BY `owner`;
