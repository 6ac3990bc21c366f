const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Free-mail hosts that the vendored list lacks. */
export const addedFreeMail = words(`
  hey.com tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me tin.it talktalk.net telus.net globo.com mailbox.org
  startmail.com passport.com skiff.com windowslive.com fastmail.com fastmail.fm proton.me protonmail.com pm.me
`);

/** Employers and schools that the vendored free-mail list names by mistake. */
export const removedFreeMail = words(`
  comcast.com cox.com starbucks.com alibaba.com oath.com name.com mydomain.com space.com about.com nus.edu.sg facebook.com
  okbank.com uk2.net
`);

/** Forwarding hosts: one address belongs to one person for one sender, and no company is behind the host. */
export const relayHosts = words(`
  privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.co simplelogin.com simplelogin.fr aleeas.com
  slmail.me 8alias.com 8shield.net anonaddy.com anonaddy.me addy.io addymail.com passmail.net passmail.com passinbox.com
  passfwd.com
`);

export const addedDisposable = words('tempmail.com');

/** Role words that are given names or surnames too. */
export const removedRoles = words('india sydney alexa gardner paris');

export const addedRoles = words('enquiries hallo moin post mail-in customer-service customer-support');
