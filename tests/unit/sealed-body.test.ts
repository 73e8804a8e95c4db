import { describe, expect, test } from 'vitest';
import { openBody, sealBody } from '@/lib/idempotency/sealed-body';

const slot = { owner: 'user_1', method: 'post', path: '/keys', key: 'k-1' };
const [old, fresh] = ['an-old-signing-secret-of-this-shop', 'a-new-signing-secret-of-this-shop'];

describe('a sealed body', () => {
  test('is opened to the same text, and is another one each time', () => {
    const body = '{"key":"osk_ü"}';
    const sealed = sealBody(body, slot, [old]);
    expect(openBody(sealed, slot, [old])).toBe(body);
    expect(sealed).not.toBe(sealBody(body, slot, [old]));
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('osk_');
  });

  test('is opened after the secret was rotated, and not after it was taken away', () => {
    const sealed = sealBody('secret', slot, [old]);
    expect(openBody(sealed, slot, [fresh, old])).toBe('secret');
    expect(() => openBody(sealed, slot, [fresh])).toThrow('cannot be opened');
  });

  test('is of no use in another slot, or changed', () => {
    const sealed = sealBody('secret', slot, [old]);
    for (const part of ['owner', 'method', 'path', 'key'] as const) {
      const other = { ...slot, [part]: 'other' };
      expect(() => openBody(sealed, other, [old])).toThrow('cannot be opened');
    }
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[14] = (bytes[14] ?? 0) ^ 1;
    expect(() => openBody(bytes.toString('base64url'), slot, [old])).toThrow('cannot be opened');
  });
});
