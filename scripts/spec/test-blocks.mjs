import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { scenarioNamed } from './specifications.mjs';

/** The text of a string or of a template up to its first value. */
function wordsOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : undefined;
}

/** What holds a title: the call that it is given to, otherwise the row or the object of a table of tests. */
function blockAround(node) {
  for (let block = node.parent; block; block = block.parent) {
    if (ts.isCallExpression(block) && block.arguments.includes(node)) return block;
    const isRow = ts.isObjectLiteralExpression(block) || ts.isArrayLiteralExpression(block);
    if (isRow && !block.elements?.includes(node.parent)) return block;
  }
  return undefined;
}

/** The titles of the blocks around a node, innermost first. */
function* titlesAround(node) {
  for (let call = node.parent; call; call = call.parent) {
    if (ts.isCallExpression(call) && call.arguments[0]) {
      const title = wordsOf(call.arguments[0]);
      if (title?.includes(' / ')) yield title;
    }
  }
}

/** Every piece of source that a title of a scenario stands at, as `[scenario, source]`. */
function blocksIn(text, isScenario) {
  const source = ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest, true);
  const around = new Set();
  const found = [];
  (function visit(node) {
    const words = wordsOf(node);
    if (words?.includes(' / ')) around.add(words);
    ts.forEachChild(node, visit);
  })(source);
  if (around.size === 0) return found;
  (function visit(node) {
    const words = wordsOf(node);
    const block = words === undefined ? undefined : blockAround(node);
    if (block) {
      const [own] = titlesAround(block);
      for (const title of own === undefined ? around : [own]) {
        const name = scenarioNamed(title, words);
        if (isScenario(name)) found.push([name, block.getText(source)]);
      }
      // Named in whole by an annotation.
      if (isScenario(words)) found.push([words, block.getText(source)]);
    }
    ts.forEachChild(node, visit);
  })(source);
  return found;
}

/**
 * The source of the tests of each scenario: the blocks under its title, wherever they stand in a folder, without
 * what they call. Spaces do not count.
 * @returns scenario -> its blocks, in a fixed order
 */
export function readTestBlocks(folder, scenarios) {
  const blocks = new Map([...scenarios].map((name) => [name, []]));
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const file of files.sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [name, block] of blocksIn(text, (title) => blocks.has(title))) {
      blocks.get(name).push(block.replace(/\s+/g, ''));
    }
  }
  return blocks;
}
