import type { DatasetFile } from '../../src/dataset/schema';
import { datasetFile } from './realDataset';

/** The bundled dataset as it is in the file, for tests that state facts about it. */
export const file = datasetFile();

type Node = DatasetFile['framework'];

/** The node and everything below it, each with its depth below the root. */
function walk(node: Node, depth = 0): { node: Node; depth: number }[] {
  return [{ node, depth }, ...node.children.flatMap((child) => walk(child, depth + 1))];
}

export const frameworkNodes = walk(file.framework);
export const nodes = [file.framework, ...file.strategy].flatMap((root) => walk(root).map(({ node }) => node));
export const records: readonly { id: string; cites: string[] }[] = [
  ...file.partners,
  ...file.consultations,
  ...file.forumLevels,
  ...file.forums,
  ...nodes,
  ...file.documents,
  ...file.agencies,
  ...file.milestones,
];

/** The node with the id; a test that names a node which is not there fails here. */
export function nodeOf(id: string): Node {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`No node ${id}`);
  return found;
}

export function below(id: string): string[] {
  return nodeOf(id).children.map((child) => child.label.ja);
}

/** Japanese labels from the root of the framework down to the node, both ends included. */
export function pathTo(id: string): string[] {
  const search = (node: Node): Node[] => {
    if (node.id === id) return [node];
    const path = node.children.map(search).find((found) => found.length > 0);
    return path === undefined ? [] : [node, ...path];
  };
  return search(file.framework).map((node) => node.label.ja);
}
