import { inspectorMessages as say } from '../i18n/messages/inspector';

/** The host of each address, without `www.`; several pages on one host are numbered, so that no two links read alike. */
export function hostNames(urls: readonly string[]): readonly string[] {
  const hosts = urls.map(hostOf);
  return hosts.map((host, index) => {
    if (hosts.indexOf(host) === hosts.lastIndexOf(host)) return host;
    return say.hostAgain(host, hosts.slice(0, index + 1).filter((other) => other === host).length);
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
