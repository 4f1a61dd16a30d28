import { paths } from './paths';

/** The form a view takes; `matrix` is of the forums only and `relations` of the strategy. */
export type As = 'chart' | 'table' | 'matrix' | 'relations';

type Forms = readonly [As, ...As[]];

/** The forms of the screens that have several, the first of them the usual one. */
export const forms = {
  timeline: ['chart', 'table'],
  forums: ['chart', 'matrix', 'table'],
  framework: ['chart', 'table'],
  strategy: ['chart', 'relations', 'table'],
  partners: ['chart', 'table'],
} as const satisfies Readonly<Record<string, Forms>>;

/** Every form that any screen has. */
export const ALL_FORMS: Forms = ['chart', 'table', 'matrix', 'relations'];

/** A choice between these goes along from screen to screen, so that an address may hold it anywhere. */
const ANYWHERE: Forms = ['chart', 'table'];

/** The forms that an address may ask for on the screen at a path; on a screen without any, those that go along. */
export function formsAt(path: string): Forms {
  switch (path) {
    case paths.forums:
      return forms.forums;
    case paths.strategy:
      return forms.strategy;
    default:
      return ANYWHERE;
  }
}

/** The form asked for where the view has it, else the view's first. */
export function formOf<Form extends As>(as: As, ofView: readonly [Form, ...Form[]]): Form {
  return ofView.find((form) => form === as) ?? ofView[0];
}
