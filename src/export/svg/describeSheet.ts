import type { Lang } from '../../i18n/text';
import type { Exportable } from '../useLoadExportable';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const DC = 'http://purl.org/dc/elements/1.1/';

/**
 * Says in a drawn sheet what it is, in place: `<title>` and `<desc>` for whoever cannot see it, and in `<metadata>`
 * the Dublin Core elements in RDF, as the SVG specification proposes (SVG 1.1, 21.2) and drawing programs read them.
 * `dc:identifier` is the address that opens the same view again.
 */
export function describeSheet(svg: SVGSVGElement, exportable: Exportable, lang: Lang): void {
  const { title, seen, stamp, dataset } = exportable;
  const words = [seen, stamp.filter, stamp.asOf, stamp.addedToPicture, stamp.source].flatMap((text) =>
    text === null ? [] : [text[lang]],
  );
  svg.setAttribute('lang', lang);
  svg.setAttributeNS(XML, 'xml:lang', lang);
  svg.setAttribute('role', 'graphics-document');
  svg.setAttribute('aria-labelledby', 'title');
  svg.setAttribute('aria-describedby', 'desc');

  const description = document.createElementNS(RDF, 'rdf:Description');
  description.setAttributeNS(RDF, 'rdf:about', '');
  description.append(
    element(DC, 'dc:title', title[lang]),
    element(DC, 'dc:description', words.join('\n')),
    element(DC, 'dc:source', stamp.source[lang]),
    element(DC, 'dc:coverage', stamp.filter[lang]),
    element(DC, 'dc:date', dataset.source.asOf),
    element(DC, 'dc:language', lang),
    element(DC, 'dc:format', 'image/svg+xml'),
    element(DC, 'dc:identifier', stamp.address),
  );
  const rdf = document.createElementNS(RDF, 'rdf:RDF');
  rdf.setAttributeNS(XMLNS, 'xmlns:dc', DC);
  rdf.append(description);
  const metadata = document.createElementNS(SVG, 'metadata');
  metadata.append(rdf);

  const name = element(SVG, 'title', title[lang]);
  name.id = 'title';
  const desc = element(SVG, 'desc', words.join('\n'));
  desc.id = 'desc';
  svg.prepend(name, desc, metadata);
}

function element(namespace: string, name: string, words: string): Element {
  const made = document.createElementNS(namespace, name);
  made.textContent = words;
  return made;
}
