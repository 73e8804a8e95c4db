import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  closed,
  type Documented,
  type Header,
  lookUp,
  type OpenApi,
  pointerTo,
  type Reference,
  type Schema,
} from './openapi';

export type SeenAnswer = {
  readonly method: string;
  /** What was asked for, with its query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/** Headers of HTTP itself, which a document of an API does not name. */
const ofHttp = new Set(
  'connection content-length content-type date keep-alive transfer-encoding'.split(' '),
);

/** What the front door says to browsers with every answer. */
const forBrowsers = [
  'access-control-expose-headers',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'vary',
  'x-content-type-options',
];

/** Holds answers against the document of an API. */
export class Documentation {
  /** The operations that were called, as `GET /api/products`. */
  readonly called = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly document: OpenApi;

  constructor(document: OpenApi) {
    this.document = closed(document);
    addFormats.default(this.ajv);
    this.ajv.addSchema(this.document, 'api', false, false);
  }

  get operations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** How an answer differs from what is documented; each line names the operation. */
  differences(answer: SeenAnswer): string[] {
    const { name, pointer } = this.find(answer);
    const documented = lookUp<Documented | undefined>(this.document, pointer);
    if (!documented) return [`${name}: the status ${answer.status} is not documented`];
    return [
      ...this.wrongHeaders(answer, documented),
      ...this.wrongBody(answer, documented, pointer),
    ].map((difference) => `${name} ${answer.status}: ${difference}`);
  }

  /** Where the document has this answer, if it has. */
  private find(answer: SeenAnswer): { name: string; pointer: string } {
    const { method, path, status } = answer;
    const [asked = ''] = path.split('?', 1);
    const template = this.templateOf(asked) ?? '';
    const key = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = this.document.paths[template]?.[key];
    if (!operation) {
      return { name: `${method} ${asked}, which is not documented`, pointer: this.refusal(answer) };
    }
    this.called.add(`${key.toUpperCase()} ${template}`);
    const documented = operation.responses[status] as Partial<Reference> | undefined;
    const here = pointerTo('paths', template, key, 'responses', status);
    return {
      name: `${key.toUpperCase()} ${template} (${operation.operationId})`,
      pointer: documented?.$ref ?? here,
    };
  }

  /** Where nothing is, a refusal that the document has anywhere will do, and nothing else. */
  private refusal(answer: SeenAnswer): string {
    const operations = Object.values(this.document.paths).flatMap((item) => Object.values(item));
    const pointers = operations
      .map(({ responses }) => responses[answer.status] as Partial<Reference> | undefined)
      .flatMap((documented) => (documented?.$ref ? [documented.$ref] : []));
    const fits = pointers.find((pointer) => {
      const documented = lookUp<Documented>(this.document, pointer);
      return this.wrongBody(answer, documented, pointer).length === 0;
    });
    return fits ?? pointers[0] ?? pointerTo('paths', 'none');
  }

  private templateOf(path: string): string | undefined {
    const paths = Object.keys(this.document.paths);
    const matches = (template: string) =>
      new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
    return paths.find((template) => template === path) ?? paths.find(matches);
  }

  private wrongHeaders({ headers }: SeenAnswer, documented: Documented): string[] {
    const wrong: string[] = [];
    const known = new Set([...ofHttp, ...forBrowsers]);
    for (const [name, { $ref }] of Object.entries(documented.headers ?? {})) {
      known.add(name.toLowerCase());
      const { required, schema } = lookUp<Header>(this.document, $ref);
      const value = headers.get(name);
      if (value === null && required) wrong.push(`the header ${name} is missing`);
      if (value !== null && schema.type === 'integer' && !/^\d+$/.test(value)) {
        wrong.push(`the header ${name} is not an integer`);
      }
    }
    for (const name of headers.keys()) {
      if (!known.has(name)) wrong.push(`the header ${name} is not documented`);
    }
    return wrong;
  }

  private wrongBody(answer: SeenAnswer, { content }: Documented, pointer: string): string[] {
    const { method, headers, text } = answer;
    if (!content) return text === '' ? [] : ['there is a body, and none is documented'];
    const type = headers.get('Content-Type')?.split(';', 1)[0] ?? 'none';
    const media = content[type];
    if (!media) return [`the content type ${type} is not documented`];
    if (method === 'HEAD') return text === '' ? [] : ['there is a body'];
    const schema = `${pointer}${pointerTo('content', type, 'schema').slice(1)}`;
    return this.wrongValue(JSON.parse(text), schema);
  }

  private wrongValue(value: unknown, pointer: string): string[] {
    const { discriminator } = lookUp<Schema>(this.document, pointer);
    if (discriminator) {
      const { code } = value as { readonly code: string };
      const ofCode = discriminator.mapping[code];
      return ofCode ? this.wrongValue(value, ofCode) : [`the code ${code} is not documented`];
    }
    // Kept by the validator itself, under this name.
    const validate =
      this.ajv.getSchema(`api${pointer}`) ?? this.ajv.compile({ $ref: `api${pointer}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;
    });
  }
}
