import { describe, expect, test } from 'vitest';
import { described } from '@/lib/shared/described-error';
import { notFound } from '@/lib/shared/domain-error';

describe('an error in the log', () => {
  test('has name, message, stack and cause', () => {
    const error = new Error('outer', { cause: new TypeError('inner') });
    expect(described(error)).toMatchObject({
      name: 'Error',
      message: 'outer',
      stack: expect.stringContaining('described-error.test'),
      cause: { name: 'TypeError', message: 'inner' },
    });
  });

  test('has none of the fields that it carries', () => {
    const error = Object.assign(new Error('failed'), { params: ['ana@example.com'] });
    expect(JSON.stringify(described(error))).not.toContain('ana@example.com');
  });

  test('has the code of a refusal, and not its words', () => {
    expect(described(notFound('Ana'))).toEqual({ name: 'DomainError', code: 'NOT_FOUND' });
  });

  test('is not what was thrown, when that was no error', () => {
    expect(described('ana@example.com')).toEqual({ name: 'string' });
  });
});
