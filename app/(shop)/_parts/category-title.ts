/** How a category is written on a page: `tea-towels` is `Tea towels`. */
export function categoryTitle(category: string): string {
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
