'use client';

import { Button } from '@/components/ui/button';
import { Misprint } from './(shop)/_parts/misprint';

export default function ErrorPage({ retry }: { readonly retry?: () => void }) {
  return (
    <>
      <title>Something went wrong</title>
      <Misprint>
        {retry && (
          <Button type="button" onClick={() => retry()}>
            Try again
          </Button>
        )}
      </Misprint>
    </>
  );
}
