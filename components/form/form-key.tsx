'use client';

import { useContext, useEffect, useState } from 'react';
import { SentForm } from './sent-form';

/**
 * What makes a form one that is done once, however often it is sent. It stays the same while nobody knows
 * whether the form arrived, and is another one for each new wish.
 */
export function FormKey({
  value,
}: {
  /** From the server, which gives another with every page. Left out where the page is the same for everybody. */
  readonly value?: string | undefined;
}) {
  const { answer } = useContext(SentForm);
  const [key, setKey] = useState(value ?? '');
  useEffect(() => {
    if (!answer.unanswered) setKey(value ?? randomKey());
  }, [answer, value]);
  return <input type="hidden" name="formKey" value={key} />;
}

/** `randomUUID` is there on https only. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
