'use client';

import { Button } from '@/components/ui/button';
import { ErrorScreen } from './_parts/error-screen';

export default function ErrorPage({ retry }: { readonly retry?: () => void }) {
  return (
    <>
      <title>Something went wrong</title>
      <ErrorScreen>
        {retry && (
          <Button type="button" onClick={() => retry()}>
            Try again
          </Button>
        )}
      </ErrorScreen>
    </>
  );
}
