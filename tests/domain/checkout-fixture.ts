import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const lockfile = JSON.stringify({ packages: { '': {} } });

/** A checkout with the scripts of this one and next to nothing else, where `npm` and `next` are what a test says. */
export function makeCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-checkout-'));
  const file = (path: string) => join(folder, path);
  const write = (path: string, content: string) => {
    mkdirSync(dirname(file(path)), { recursive: true });
    writeFileSync(file(path), content);
  };
  cpSync('scripts/parts', file('scripts/parts'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lockfile);
  write('node_modules/.package-lock.json', lockfile);

  return {
    write,
    /** What a program is when it is called by this name: lines of shell. It is remembered how it was called. */
    program(name: string, lines: string) {
      const path = `node_modules/.bin/${name}`;
      write(path, `#!/bin/sh\necho "${name} $*" >> calls\n${lines}\n`);
      chmodSync(file(path), 0o755);
    },
    /** Calls a function of a script. @returns whether it came to its end, and what it printed */
    call(script: string, expression: string) {
      const source = `import * as script from './scripts/parts/${script}';\nawait script.${expression};`;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', source],
        { cwd: folder, encoding: 'utf8' },
      );
      return { done: status === 0, printed: `${stdout}${stderr}` };
    },
    /** How the programs were called since this was asked last. */
    calls(): string[] {
      const lines = existsSync(file('calls')) ? readFileSync(file('calls'), 'utf8') : '';
      rmSync(file('calls'), { force: true });
      return lines.split('\n').filter(Boolean);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
