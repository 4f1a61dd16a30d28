import { citationAddedMessages as say } from '../../i18n/messages/citationAdded';
import { eachLang, type Lang, type Text } from '../../i18n/text';
import type { AddedFacts } from './addedFacts';

/**
 * Which added facts a record has, by how far they are known, and their links: 「補足情報（原資料以外）：日付、会議の名称
 * （公式資料）／回次（推定）。」
 * @param most how many links are written out; the rest are counted
 */
export function addedNote({ facts, urls }: AddedFacts, most: number): readonly Text[] {
  if (facts.length === 0) return [];
  const shown = urls.slice(0, most).join(' , ');
  return [
    say.facts(eachLang((lang) => groupsOf(facts, lang).join(lang === 'ja' ? '／' : '; '))),
    ...(urls.length === 0 ? [] : [say.links(shown, Math.max(0, urls.length - most))]),
  ];
}

/** What is known alike is said together, in the order of the facts. */
function groupsOf(facts: AddedFacts['facts'], lang: Lang): readonly string[] {
  const statuses = [...new Set(facts.map(({ status }) => status?.[lang]))];
  return statuses.map((status) => {
    const alike = facts.filter((fact) => fact.status?.[lang] === status);
    const terms = alike.map(({ term }) => term[lang]).join(lang === 'ja' ? '、' : ', ');
    return status === undefined ? terms : say.group(terms, status)[lang];
  });
}
