import { describe, expect, test } from 'vitest';
import { notFound } from '@/lib/shared/domain-error';
import { serializeError } from '@/lib/shared/serialize-error';

describe('payments / No card data at rest', () => {
  test('A card number leaves no trace · in what the log has of an error', () => {
    const sent = { params: ['4242 4242 4242 4242'], body: { cardNumber: '4242424242424242' } };
    const error = Object.assign(
      new Error('failed', { cause: Object.assign(new Error(), sent) }),
      sent,
    );
    const logged = JSON.stringify(serializeError(error));
    expect(logged).toContain('"message":"failed"');
    expect(logged).not.toMatch(/4242/);
  });
});

describe('an error in the log', () => {
  test('has name, message, stack and cause', () => {
    const error = new Error('outer', { cause: new TypeError('inner') });
    expect(serializeError(error)).toMatchObject({
      name: 'Error',
      message: 'outer',
      stack: expect.stringContaining('serialize-error.test'),
      cause: { name: 'TypeError', message: 'inner' },
    });
  });

  test('has the code of a refusal, and not its words', () => {
    expect(serializeError(notFound('Ana'))).toEqual({ name: 'DomainError', code: 'NOT_FOUND' });
  });

  test('is not what was thrown, when that was no error', () => {
    expect(serializeError('ana@example.com')).toEqual({ name: 'string' });
  });
});
