import { createContext, use, type ReactNode } from 'react';
import type { Lang, Text } from './text';

const LangContext = createContext<Lang>('ja');

/** Gives the language of the address bar to everything below it. */
export function LangProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

/** The reader's language, and `t`, which takes that side of a Text. */
export function useLang(): { readonly lang: Lang; readonly t: (text: Text) => string } {
  const lang = use(LangContext);
  return { lang, t: (text) => text[lang] };
}
