import { datasetFile } from './realDataset';

type Item = ReturnType<typeof datasetFile>['strategy'][number];
type Kind = keyof NonNullable<Item['links']>;

/** An item of the strategy straight from the file, with everything that it or an item below it names. */
interface StrategyFact {
  readonly item: Item;
  readonly part: string;
  readonly own: (kind: Kind) => readonly string[];
  readonly branch: (kind: Kind) => readonly string[];
}

/** Every item of the strategy as the file has it, for counting without the app's own look-ups. */
export function strategyFacts(): readonly StrategyFact[] {
  const branch = (item: Item, kind: Kind): readonly string[] => [
    ...(item.links?.[kind] ?? []),
    ...item.children.flatMap((child) => branch(child, kind)),
  ];
  const facts = (item: Item, part: string): readonly StrategyFact[] => [
    { item, part, own: (kind) => item.links?.[kind] ?? [], branch: (kind) => branch(item, kind) },
    ...item.children.flatMap((child) => facts(child, part)),
  ];
  return datasetFile().strategy.flatMap((part) => facts(part, part.id));
}
