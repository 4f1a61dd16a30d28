import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/listFiles.mjs';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** An object of messages: where it is defined and what it holds. */
interface Messages {
  readonly file: string;
  readonly name: string;
  readonly members: readonly string[];
}

const sources = [...listFiles('src', /\.tsx?$/), ...listFiles('scripts', /\.mjs$/)];
const files = sources.map((file) => ({
  file,
  program: nodeOf(parseSync(file, readFileSync(file, 'utf8')).program),
}));
const quoted = new Set(files.flatMap(({ program }) => literalsIn(program)));
const messages = files.filter(({ file }) => file.startsWith('src/i18n/messages/')).flatMap(exportedIn);

test('every message is used by something', () => {
  expect(messages.length).toBeGreaterThan(50);
  expect(messages.flatMap((one) => unusedOf(one).map((member) => `${one.name}.${member}`))).toEqual([]);
});

test('a message that nothing uses, or only itself, is found', () => {
  const program = nodeOf(
    parseSync(
      'src/i18n/messages/planted.ts',
      `export const planted = { a: 'a', b: () => planted.b, c: () => planted.a, d: 'd', e: 'e' } as const;
       const { d } = planted; planted['e'];`,
    ).program,
  );
  const [only] = exportedIn({ file: 'src/i18n/messages/planted.ts', program });
  if (!only) throw new Error('nothing planted');
  const used = usesIn(program, 'planted', true);
  expect(only.members.filter((member) => !used.has(member))).toEqual(['b', 'c']);
});

function unusedOf({ file, name, members }: Messages): readonly string[] {
  const used = new Set(
    files.flatMap((one) => {
      const own = one.file === file;
      const local = own ? name : localName(one.program, file, name);
      return local === null ? [] : [...usesIn(one.program, local, own)];
    }),
  );
  // A member may be picked by a word that is worked out: then the word stands somewhere in quotation marks.
  return members.filter(
    (member) => !used.has(ALL) && !used.has(member) && !(used.has(COMPUTED) && quoted.has(member)),
  );
}

const ALL = '*';
const COMPUTED = '[]';

/** The members of an object that a file uses by that name; a member that only uses itself is not used. */
function usesIn(program: Node, name: string, own: boolean): ReadonlySet<string> {
  const used = new Set<string>();
  walk(program, [], (node, parents) => {
    if (node.type !== 'Identifier' || node['name'] !== name) return;
    const parent = parents.at(-1);
    if (!parent || /^(Import|Export)|^TSTypeQuery$/.test(parent.type)) return;
    if (parent.type === 'VariableDeclarator' && parent['id'] === node) return;
    // A name that is given here, or the name of something else.
    if (parent.type === 'Property' && parents.at(-2)?.type === 'ObjectPattern') return;
    if (parent.type === 'Property' && parent['key'] === node && parent['shorthand'] !== true) return;
    for (const member of membersMeant(node, parent)) {
      if (!(own && insideOf(parents, name, member))) used.add(member);
    }
  });
  return used;
}

function membersMeant(node: Node, parent: Node): readonly string[] {
  if (parent.type === 'MemberExpression') {
    // The name of a member of something else.
    if (parent['object'] !== node) return parent['computed'] === true ? [ALL] : [];
    const property = nodeOf(parent['property']);
    if (parent['computed'] !== true) return [String(property['name'])];
    return property.type === 'Literal' ? [String(property['value'])] : [COMPUTED];
  }
  if (parent.type === 'VariableDeclarator') {
    const pattern = nodeOf(parent['id']);
    if (pattern.type === 'ObjectPattern') {
      return nodesOf(pattern['properties']).map((one) =>
        one.type === 'Property' ? String(nodeOf(one['key'])['name']) : ALL,
      );
    }
  }
  return [ALL];
}

/** True inside the member's own definition. */
function insideOf(parents: readonly Node[], name: string, member: string): boolean {
  const at = parents.findIndex(
    (node) => node.type === 'VariableDeclarator' && nodeOf(node['id'])['name'] === name,
  );
  return (
    at >= 0 &&
    parents
      .slice(at, at + 4)
      .some((node) => node.type === 'Property' && nodeOf(node['key'])['name'] === member)
  );
}

/** The objects that a file of messages exports. */
function exportedIn({ file, program }: { readonly file: string; readonly program: Node }): Messages[] {
  return nodesOf(program['body'])
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((one) => nodesOf((one['declaration'] as Node | null)?.['declarations']))
    .flatMap((one) => {
      const object = objectOf(nodeOf(one['init']));
      if (object === null) return [];
      const members = nodesOf(object['properties']).flatMap(({ type, key }) => {
        const { name, value } = nodeOf(type === 'Property' ? key : null);
        return name === undefined && value === undefined ? [] : [String(name ?? value)];
      });
      return [{ file, name: String(nodeOf(one['id'])['name']), members }];
    });
}

/** The object itself, without `as const` or `satisfies`. */
function objectOf(node: Node): Node | null {
  if (node.type === 'ObjectExpression') return node;
  return /^TS(As|Satisfies)Expression$/.test(node.type) ? objectOf(nodeOf(node['expression'])) : null;
}

/** What a file calls the object that it imports; null where it does not. */
function localName(program: Node, from: string, name: string): string | null {
  const module = from.replace(/^.*\/|\.ts$/g, '');
  const found = nodesOf(program['body'])
    .filter(({ type, source }) => type === 'ImportDeclaration' && endsWith(nodeOf(source), module))
    .flatMap((one) => nodesOf(one['specifiers']))
    .find((one) => one.type === 'ImportSpecifier' && nodeOf(one['imported'])['name'] === name);
  return found ? String(nodeOf(found['local'])['name']) : loadedName(program, name);
}

/** What a script calls the object that it loads: `const { X: local } = await load(…)`. */
function loadedName(program: Node, name: string): string | null {
  const properties = nodesOf(program['body'])
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap((one) => nodesOf(one['declarations']))
    .filter((one) => nodeOf(one['init']).type === 'AwaitExpression')
    .flatMap((one) => nodesOf(nodeOf(one['id'])['properties']));
  const found = properties.find(({ key }) => nodeOf(key)['name'] === name);
  return found ? String(nodeOf(found['value'])['name']) : null;
}

function endsWith(source: Node, module: string): boolean {
  return String(source['value']).endsWith(`/${module}`);
}

function literalsIn(program: Node): readonly string[] {
  const found: string[] = [];
  walk(program, [], (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.push(node['value']);
  });
  return found;
}

function walk(node: Node, parents: readonly Node[], visit: (node: Node, parents: readonly Node[]) => void) {
  visit(node, parents);
  const here = [...parents, node];
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, here, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodeOf(value: unknown): Node {
  return isNode(value) ? value : { type: 'none' };
}

function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
