const hosts = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Hosts that ignore dots in the local part; all are one mailbox at gmail.com. */
export const gmailHosts: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** Hosts of the providers that deliver `name+tag` to `name`: Microsoft, Apple, Proton, Fastmail, Google. */
export const taggedMailHosts: ReadonlySet<string> = new Set([
  ...gmailHosts,
  ...hosts(`
    outlook.com outlook.at outlook.be outlook.cl outlook.co.il outlook.co.nz outlook.co.th outlook.com.ar outlook.com.au
    outlook.com.br outlook.com.gr outlook.com.pe outlook.com.tr outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr
    outlook.hu outlook.id outlook.ie outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt
    outlook.sa outlook.sg outlook.sk hotmail.com hotmail.at hotmail.be hotmail.ca hotmail.ch hotmail.cl hotmail.co.il hotmail.co.jp
    hotmail.co.nz hotmail.co.th hotmail.co.uk hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.gr hotmail.com.mx
    hotmail.com.pe hotmail.com.tr hotmail.com.vn hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr
    hotmail.hu hotmail.id hotmail.ie hotmail.in hotmail.it hotmail.jp hotmail.kr hotmail.lv hotmail.my hotmail.nl hotmail.no
    hotmail.ph hotmail.pt hotmail.rs hotmail.sa hotmail.se hotmail.sg hotmail.sk live.com live.at live.be live.ca live.cl live.cn
    live.co.uk live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk live.es live.eu live.fi live.fr live.ie live.in
    live.it live.jp live.nl live.no live.ru live.se msn.com passport.com windowslive.com
    icloud.com me.com mac.com
    proton.me protonmail.com protonmail.ch pm.me
    fastmail.com fastmail.fm
  `),
]);
