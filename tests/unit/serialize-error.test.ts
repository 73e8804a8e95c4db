import { describe, expect, test } from 'vitest';
import { notFound } from '@/lib/shared/domain-error';
import { serializeError } from '@/lib/shared/serialize-error';

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

  test('has none of the fields that it carries', () => {
    const error = Object.assign(new Error('failed'), { params: ['ana@example.com'] });
    expect(JSON.stringify(serializeError(error))).not.toContain('ana@example.com');
  });

  test('has the code of a refusal, and not its words', () => {
    expect(serializeError(notFound('Ana'))).toEqual({ name: 'DomainError', code: 'NOT_FOUND' });
  });

  test('is not what was thrown, when that was no error', () => {
    expect(serializeError('ana@example.com')).toEqual({ name: 'string' });
  });
});
