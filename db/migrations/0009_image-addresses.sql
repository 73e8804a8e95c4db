-- Image addresses beyond ASCII are percent-encoded, one character at a time: a browser asks for the same picture.
-- One that gets too long for a header is drawn by the shop.
WITH RECURSIVE encoded(id, rest, done) AS (
  SELECT `id`, `image`, '' FROM `products` WHERE octet_length(`image`) <> length(`image`)
  UNION ALL
  SELECT id, substr(rest, 2), done || CASE
      WHEN unicode(rest) < 128 THEN substr(rest, 1, 1)
      ELSE (
        SELECT '%' || substr(h, 1, 2) || '%' || substr(h, 3, 2)
          || CASE WHEN length(h) > 4 THEN '%' || substr(h, 5, 2) ELSE '' END
          || CASE WHEN length(h) > 6 THEN '%' || substr(h, 7, 2) ELSE '' END
        FROM (SELECT hex(substr(rest, 1, 1)) AS h)
      )
    END
  FROM encoded WHERE rest <> ''
)
UPDATE `products` SET
  `version` = `version` + 1,
  `image` = CASE
    WHEN length(e.done) <= 2000 THEN e.done
    ELSE '/art/' || `category` || '/' || `slug` || '.svg'
  END
FROM (SELECT id, done FROM encoded WHERE rest = '') AS e
WHERE `products`.`id` = e.id;
