import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashesOf } from '../../server/content-policy.mjs';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...scripts: string[]) =>
  scripts.map((text) => `<p>text</p><script>${text}</script>`).join('');

const ofTheFramework = [
  '(self.__next_f=self.__next_f||[]).push([0])',
  'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,["$undefined","k","id",1]])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/a.js"]});',
];

const ofOthers = [
  'owned=1',
  'self.__next_f.push([1,owned()])',
  'self.__next_f.push([1,"a"]);owned=1;self.__next_f.push([1,"b"])',
  'self.__next_f.push([1,"a"])//',
  ' self.__next_f.push([1,"a"])',
  'self.__next_f.push([1,"a"]),owned()',

  '(self.__next_f=self.__next_f||[]).push([owned()])',
  '(self.__next_f=self.__next_f||[]).push([0]);owned()',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,owned()])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":owned()});',
  '{"@context":"https://schema.org"}',
];

describe('the scripts of a cached page', () => {
  test('have a hash when they do nothing but hand over data', () => {
    expect(hashesOf(page(...ofTheFramework))).toEqual(ofTheFramework.map(hashOf));
  });

  test.each(ofOthers)('have none when they are anything else: %s', (text) => {
    expect(hashesOf(page(text))).toEqual([]);
    expect(hashesOf(page(...ofTheFramework, text))).toEqual(ofTheFramework.map(hashOf));
  });

  test('that are said twice have one hash', () => {
    const [first = ''] = ofTheFramework;
    expect(hashesOf(page(first, first))).toEqual([hashOf(first)]);
  });
});
