import Link from 'next/link';
import type { FormAction } from '@/components/form/form-state';
import { Price } from '@/components/ui/price';
import { type Column, Table } from '@/components/ui/table';
import { StockForm } from './stock-form';

export interface ProductRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly category: string;
  readonly image: string;
  readonly priceCents: number;
  readonly stock: number;
}

/** The shelf as the office sees it: dense rows, the stock changed in place. */
export function ProductTable({
  products,
  currency,
  setStock,
}: {
  readonly products: readonly ProductRow[];
  readonly currency: string;
  readonly setStock: FormAction;
}) {
  const columns: Column<ProductRow>[] = [
    {
      header: 'Product',
      className: 'sm:min-w-52',
      cell: ({ id, slug, name, image, category, priceCents }) => (
        <span className="flex items-center gap-3">
          {/* biome-ignore lint/performance/noImgElement: small drawings that need no optimiser */}
          <img
            src={image}
            data-drawn={`/art/${category}/${slug}.svg`}
            alt=""
            width={32}
            height={40}
            loading="lazy"
            className="h-10 w-8 bg-wash object-cover"
          />
          <span className="grid gap-1">
            <Link href={`/admin/products/${id}`} className="text-link wrap-anywhere">
              {name}
            </Link>
            {/* On a phone there is no room for two more columns. */}
            <span className="font-normal text-muted sm:hidden">
              {category}, <Price priceCents={priceCents} currency={currency} />
            </span>
          </span>
        </span>
      ),
    },
    { header: 'Category', className: 'max-sm:hidden', cell: ({ category }) => category },
    {
      header: 'Price',
      align: 'end',
      className: 'max-sm:hidden',
      cell: ({ priceCents }) => <Price priceCents={priceCents} currency={currency} />,
    },
    {
      header: 'Stock',
      align: 'end',
      cell: ({ id, name, stock }) => (
        <StockForm action={setStock} productId={id} name={name} stock={stock} />
      ),
    },
  ];
  return <Table caption="Products" columns={columns} rows={products} rowKey={({ id }) => id} />;
}
