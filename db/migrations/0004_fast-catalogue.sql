CREATE TABLE `category_totals` (
	`category` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `products_price`;--> statement-breakpoint
DROP INDEX `products_name`;--> statement-breakpoint
ALTER TABLE `products` ADD `search_name` text;--> statement-breakpoint
CREATE INDEX `products_shelf` ON `products` (`seq`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_shelf_price` ON `products` (`price_cents`,`id`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_shelf_name` ON `products` (`sort_name`,`id`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_category` ON `products` (`category`,`seq`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_category_price` ON `products` (`category`,`price_cents`,`id`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_category_name` ON `products` (`category`,`sort_name`,`id`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `products_not_indexed` ON `products` (`seq`) WHERE search_name IS NULL;--> statement-breakpoint
CREATE INDEX `orders_user_status` ON `orders` (`user_id`,`status`,`seq`);--> statement-breakpoint
CREATE INDEX `orders_status_seq` ON `orders` (`status`,`seq`);--> statement-breakpoint
INSERT INTO `category_totals` SELECT `category`, count(*) FROM `products` WHERE `archived_at` IS NULL GROUP BY `category`;--> statement-breakpoint
CREATE TRIGGER `category_totals_added` AFTER INSERT ON `products` WHEN NEW.archived_at IS NULL
BEGIN
	INSERT INTO category_totals VALUES (NEW.category, 1) ON CONFLICT (category) DO UPDATE SET total = total + 1;
END;--> statement-breakpoint
CREATE TRIGGER `category_totals_removed` AFTER DELETE ON `products` WHEN OLD.archived_at IS NULL
BEGIN
	UPDATE category_totals SET total = total - 1 WHERE category = OLD.category;
	DELETE FROM category_totals WHERE category = OLD.category AND total = 0;
END;--> statement-breakpoint
CREATE TRIGGER `category_totals_changed` AFTER UPDATE OF `category`, `archived_at` ON `products`
WHEN (OLD.category, OLD.archived_at IS NULL) <> (NEW.category, NEW.archived_at IS NULL)
BEGIN
	INSERT INTO category_totals SELECT NEW.category, 1 WHERE NEW.archived_at IS NULL
		ON CONFLICT (category) DO UPDATE SET total = total + 1;
	UPDATE category_totals SET total = total - 1 WHERE category = OLD.category AND OLD.archived_at IS NULL;
	DELETE FROM category_totals WHERE category = OLD.category AND total = 0;
END;--> statement-breakpoint
CREATE VIRTUAL TABLE `product_search` USING fts5(
	terms,
	content='',
	contentless_delete=1,
	prefix='1 2 3 4',
	tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
);--> statement-breakpoint
CREATE TABLE `search_words` (`word` text PRIMARY KEY NOT NULL) WITHOUT ROWID;--> statement-breakpoint
CREATE TRIGGER `product_search_added` AFTER INSERT ON `products`
WHEN NEW.archived_at IS NULL AND NEW.search_name IS NOT NULL
BEGIN
	INSERT INTO product_search (rowid, terms)
		VALUES (NEW.seq, NEW.search_text || replace(NEW.search_name, ' ', ' ^') || ' =' || NEW.category);
	INSERT INTO search_words SELECT value FROM json_each('[' || replace(json_quote(NEW.search_text), ' ', '","') || ']')
		WHERE value <> '' ON CONFLICT DO NOTHING;
END;--> statement-breakpoint
CREATE TRIGGER `product_search_removed` AFTER DELETE ON `products`
BEGIN
	DELETE FROM product_search WHERE rowid = OLD.seq;
END;--> statement-breakpoint
CREATE TRIGGER `product_search_changed` AFTER UPDATE OF `search_text`, `search_name`, `category`, `archived_at` ON `products`
WHEN (OLD.search_text, OLD.search_name, OLD.category, OLD.archived_at) IS NOT (NEW.search_text, NEW.search_name, NEW.category, NEW.archived_at)
BEGIN
	DELETE FROM product_search WHERE rowid = OLD.seq;
	INSERT INTO product_search (rowid, terms)
		SELECT NEW.seq, NEW.search_text || replace(NEW.search_name, ' ', ' ^') || ' =' || NEW.category
		WHERE NEW.archived_at IS NULL AND NEW.search_name IS NOT NULL;
	INSERT INTO search_words SELECT value FROM json_each('[' || replace(json_quote(NEW.search_text), ' ', '","') || ']')
		WHERE NEW.archived_at IS NULL AND NEW.search_name IS NOT NULL AND value <> '' ON CONFLICT DO NOTHING;
END;
