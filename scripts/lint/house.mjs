// The house rules of the folders, as an oxlint plugin. Oxlint's own `no-restricted-imports` compares the text of
// an import; here the path is resolved first, so one table in .oxlintrc.json covers every folder, new ones too.
import { dirname, join, relative, sep } from 'node:path';

const REACT = /^(react|react-dom|react-router|react-aria-components|@tanstack\/.*)(\/|$)/;
const D3_PACKAGE = /^d3-(selection|transition|axis|zoom|brush|drag)($|-|\/)/;
const D3_NAME =
  /^(select|selectAll|selection|create|creator|pointers?|transition|interrupt|axis\w+|zoom\w*|brush\w*|drag\w*)$/;

const lookDown = {
  meta: {
    type: 'problem',
    docs: { description: 'A folder in src sees only the folders below it, and features never each other.' },
    schema: [
      {
        type: 'object',
        properties: {
          // Folder (or file) directly in src → what it may import from.
          sees: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
          // Folders whose own sub-folders may not import one another.
          strangers: { type: 'array', items: { type: 'string' } },
        },
        required: ['sees', 'strangers'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { sees, strangers } = context.options[0];
    const from = insideSrc(context.filename, context.cwd);
    if (from === undefined) return {};
    return onImport((node, specifier) => {
      if (!specifier.startsWith('.')) return;
      const complaint = judge(from, join(dirname(context.filename), specifier), context.cwd);
      if (complaint) context.report({ node, message: complaint });
    });

    function judge(source, target, cwd) {
      const to = insideSrc(target, cwd);
      const [layer, part] = source;
      if (!Object.hasOwn(sees, layer)) {
        return `src/${layer} has no place in the order of layers. Give it an entry under "house/look-down" in .oxlintrc.json, or move the file into a folder that has one.`;
      }
      if (to === undefined) {
        return 'src imports nothing from outside src: tests, scripts and public depend on src, never the other way round. Move the shared part into src.';
      }
      const [targetLayer, targetPart] = to;
      if (targetLayer !== layer) {
        if (sees[layer].includes(targetLayer)) return undefined;
        return `src/${layer} may import only from ${list(sees[layer])}, not from src/${targetLayer}. Move the shared part down to a folder both can see, or let the caller in a higher folder pass it in.`;
      }
      if (strangers.includes(layer) && part !== targetPart) {
        return `src/${layer}/${part} and src/${layer}/${targetPart} are strangers. Let them meet in src/app, or move what they share into a lower folder.`;
      }
      return undefined;
    }
  },
};

const noReactInTs = {
  meta: {
    type: 'problem',
    docs: { description: 'Only .tsx files and hooks (use*.ts) know React.' },
    schema: [],
  },
  create(context) {
    if (insideSrc(context.filename, context.cwd) === undefined) return {};
    if (!context.filename.endsWith('.ts') || /[/\\]use[A-Z][^/\\]*\.ts$/.test(context.filename)) return {};
    return onImport((node, specifier) => {
      if (!REACT.test(specifier)) return;
      context.report({
        node,
        message: `A .ts file knows no React: ${specifier} belongs in a component (.tsx) or a hook (use*.ts). Keep the computation here and pass plain values.`,
      });
    });
  },
};

const d3Computes = {
  meta: {
    type: 'problem',
    docs: {
      description: 'D3 computes, React draws; and only what is imported by name is left out of the bundle.',
    },
    schema: [],
  },
  create(context) {
    if (insideSrc(context.filename, context.cwd) === undefined) return {};
    return onImport((node, specifier) => {
      if (D3_PACKAGE.test(specifier)) complain(node, specifier);
      if (specifier !== 'd3') return;
      for (const { type, imported } of node.specifiers ?? []) {
        if (type === 'ImportSpecifier' && D3_NAME.test(imported.name ?? imported.value)) {
          complain(node, imported.name);
        }
      }
      const byName = node.specifiers?.every(({ type }) => type === 'ImportSpecifier');
      if (byName !== true) {
        context.report({
          node,
          message: 'Import the functions you need from d3 by name: as a whole it adds 90 kB to the page.',
        });
      }
    });

    function complain(node, name) {
      context.report({
        node,
        message: `D3 computes, React draws: ${name} changes the page behind React's back. Take a scale or a layout from d3 and draw the elements as JSX.`,
      });
    }
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'look-down': lookDown, 'no-react-in-ts': noReactInTs, 'd3-computes': d3Computes },
};

/** Every way a module can be named: import, re-export, import(), and a type written as import('…'). */
function onImport(report) {
  const visit = (node) => {
    const source = node.source ?? node.argument;
    const value = source?.value ?? source?.literal?.value;
    if (typeof value === 'string') report(node, value);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    TSImportType: visit,
  };
}

/** The parts of a path below src, or undefined for a path outside it. */
function insideSrc(path, cwd) {
  const [top, ...parts] = relative(cwd, path).split(sep);
  return top === 'src' ? parts : undefined;
}

function list(folders) {
  return folders.length === 0 ? 'itself' : folders.map((folder) => `src/${folder}`).join(', ');
}
