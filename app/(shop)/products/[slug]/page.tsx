import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cachedProduct, cachedProducts } from '@/app/_server/cache';
import { AddToCart } from '@/components/cart/add-to-cart';
import { ProductPicture } from '@/components/catalog/product-picture';
import { StockLabel } from '@/components/catalog/stock-label';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Price } from '@/components/ui/price';
import { drawnImage, stockState } from '@/lib/catalog/product';
import { env } from '@/lib/env';
import { categoryTitle } from '../../_parts/category-title';
import { ShopFrame } from '../../_parts/shop-frame';
import { addToCart } from '../../cart/actions';
import { productJsonLd } from './product-json-ld';

type Props = { readonly params: Promise<{ slug: string }> };

// Kept whole for everybody; a product that is not known yet is rendered at its first visit, then kept.
export const ensureStatic = 'navigation';

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const [newest] = (await cachedProducts()).items;
  // Next.js asks for at least one; the others are rendered when they are asked for.
  return [{ slug: newest?.slug ?? 'none' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await cachedProduct((await params).slug);
  if (!product) return { title: 'Not found' };
  const { name, description } = product;
  return { title: name, description };
}

export default async function ProductPage({ params }: Props) {
  const product = await cachedProduct((await params).slug);
  if (!product) notFound();
  const { id, name, category, description, image, priceCents, stock } = product;
  const state = stockState(stock);
  const currency = env().SHOP_CURRENCY;
  const crumbs = [
    { label: 'All prints', href: '/' },
    { label: categoryTitle(category), href: `/category/${category}` },
    { label: name },
  ];
  return (
    <ShopFrame category={category}>
      <Breadcrumb crumbs={crumbs} />
      <article className="grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <ProductPicture
          src={image}
          drawn={drawnImage(category, product.slug)}
          alt={`Picture of ${name}`}
          eager
          soldOut={state === 'out'}
          className="bleed-phone lg:max-w-3xl"
        />
        <div className="grid max-w-xl content-start gap-6 lg:sticky lg:top-8 lg:self-start">
          <h1 className="text-3xl wrap-anywhere">{name}</h1>
          <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <Price priceCents={priceCents} currency={currency} className="text-xl font-semibold" />
            <StockLabel stockState={state} />
          </p>
          {description && <p className="max-w-prose whitespace-pre-line">{description}</p>}
          {state !== 'out' && <AddToCart action={addToCart} productId={id} />}
        </div>
      </article>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
        dangerouslySetInnerHTML={{ __html: productJsonLd(product, currency) }}
      />
    </ShopFrame>
  );
}
