/**
 * Hosts on which many people and companies have pages, beyond the private suffixes that `tldts` knows.
 * `path`: the tenant is the first path segment, or the segment after one of `under`. `subdomain`: the tenant is the host before it.
 * `none`: no page on this host is anybody's. `owned`: the bare host is its owner's domain, because only the owner gives it so.
 */
export type SharedHost = {
  readonly tenant: 'path' | 'subdomain' | 'none';
  readonly owned: boolean;
  readonly under: readonly string[];
};

// An asterisk marks an owned host.
const pathHosts = `
  linktr.ee beacons.ai bio.link bio.site lnk.bio campsite.bio taplink.cc solo.to allmylinks.com linkin.bio hoo.be msha.ke
  stan.store koji.to snipfeed.co milkshake.app about.me gravatar.com keybase.io* tiktok.com threads.net threads.com pinterest.com
  medium.com vimeo.com* twitch.tv t.me telegram.me patreon.com ko-fi.com buymeacoffee.com gumroad.com dribbble.com behance.net
  soundcloud.com flickr.com* 500px.com* unsplash.com* deviantart.com* mixcloud.com vk.com ok.ru weibo.com mastodon.social cal.com*
  calendly.com* gitlab.com* bitbucket.org* codeberg.org* sourceforge.net* codepen.io* replit.com* huggingface.co* kaggle.com*
  npmjs.com* producthunt.com* quora.com* goodreads.com* last.fm* wattpad.com* opencollective.com* gofundme.com* slides.com*
  speakerdeck.com* slideshare.net* issuu.com scribd.com* hackernoon.com* dev.to* hashnode.com* rumble.com* dailymotion.com*
  foursquare.com*
`;

const underHosts: Readonly<Record<string, string>> = {
  'sites.google.com': 'view site',
  'reddit.com*': 'user u',
  'bsky.app': 'profile',
  'xing.com': 'profile profiles pages companies company',
  'wellfound.com*': 'company u p',
  'angel.co': 'company u p',
  'snapchat.com': 'add',
  'stackoverflow.com*': 'users',
  'g2.com*': 'products sellers',
  'trustpilot.com*': 'review',
  'yelp.com': 'biz',
  'spotify.com*': 'artist show user',
  'open.spotify.com': 'artist show user',
  'f6s.com*': 'company',
  'researchgate.net*': 'profile',
  'etsy.com': 'shop',
  'ebay.com': 'usr str',
  'kickstarter.com*': 'profile',
  'upwork.com*': 'freelancers agencies',
  'meetup.com*': 'members',
  'strava.com*': 'athletes clubs',
};

const subdomainHosts = `
  wordpress.com substack.com tumblr.com weebly.com godaddysites.com hubspotpagebuilder.com hubspotpagebuilder.eu hs-sites.com
  bigcartel.com squarespace.com wix.com jimdo.com jimdofree.com jimdosite.com strikingly.com mystrikingly.com typepad.com
  livejournal.com ghost.io beehiiv.com bandcamp.com business.site webnode.com webnode.page webs.com yolasite.com site123.me
  zyrosite.com wpcomstaging.com over-blog.com canalblog.com skyrock.com altervista.org ucoz.com ucoz.ru narod.ru geocities.com
  angelfire.com tripod.com homestead.com freewebs.com page.tl hatenablog.com hatenadiary.com fc2.com exblog.jp seesaa.net
  storenvy.com ecwid.com company.site myportfolio.com journoportfolio.com leadpages.co lpages.co unbouncepages.com tilda.ws mozello.com
  simplesite.com e-monsite.com ning.com mn.co groups.io teachable.com* thinkific.com* podia.com* kajabi.com* mykajabi.com
  zendesk.com* freshdesk.com* slack.com* zoom.us* webex.com* atlassian.net sharepoint.com force.com my.salesforce.com typeform.com* bamboohr.com* workable.com*
  breezy.hr* recruitee.com* teamtailor.com* clickfunnels.com* instapage.com* circle.so* okta.com* onelogin.com* auth0.com*
`;

const noneHosts = `
  facebook.com fb.com fb.me m.me messenger.com instagram.com instagr.am linkedin.com linkedin.cn lnkd.in twitter.com x.com t.co
  github.com youtube.com youtu.be crunchbase.com whatsapp.com wa.me discord.com* discord.gg docs.google.com
  drive.google.com forms.gle maps.google.com goo.gl g.co g.page play.google.com plus.google.com calendar.google.com mail.google.com
  meet.google.com google.com* apps.apple.com itunes.apple.com podcasts.apple.com maps.apple.com apple.com* bit.ly tinyurl.com ow.ly
  buff.ly rebrand.ly is.gd cutt.ly shorturl.at lnk.to linkr.bio dropbox.com* onedrive.live.com wikipedia.org* wikidata.org
  wikimedia.org imdb.com* archive.org* web.archive.org amazon.com* amzn.to glassdoor.com* indeed.com* capterra.com* getapp.com*
  bloomberg.com* zoominfo.com* apollo.io* rocketreach.co* owler.com* pitchbook.com* dnb.com* yellowpages.com tripadvisor.com*
  booking.com* airbnb.com* opentable.com* ubereats.com* doordash.com* notion.so* figma.com* airtable.com* canva.com* trello.com*
  eventbrite.com* surveymonkey.com* www.gov.uk service.gov.uk europa.eu orcid.org*
`;

/** First path segments that are parts of a site rather than somebody's name, on any shared host. */
export const structuralSegments: ReadonlySet<string> = new Set(
  `about account accounts api app apps archive articles auth blog blogs c careers categories category channel channels chat contact
  contacts dashboard directory discover docs download events explore faq features feed feeds forum groups hashtag help home
  in index index.html index.htm index.php jobs join learn legal login logout me messages news notifications o oauth p page pages
  photos pin play plans policies popular post posts press pricing privacy privacy-policy profile profiles r register reviews rss s
  search settings share sharer signin signup site sitemap sites status stories store support t tag tags team terms tos topic topics
  trending tv u upload user users v video videos view w watch web welcome wiki wp-admin wp-content`.split(/\s+/),
);

function entry(marked: string, tenant: SharedHost['tenant'], under: string): [string, SharedHost] {
  const owned = marked.endsWith('*');
  return [owned ? marked.slice(0, -1) : marked, { tenant, owned, under: under === '' ? [] : under.split(' ') }];
}

function entries(text: string, tenant: SharedHost['tenant']): [string, SharedHost][] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((marked) => entry(marked, tenant, ''));
}

export const sharedHosts: ReadonlyMap<string, SharedHost> = new Map<string, SharedHost>([
  ...entries(noneHosts, 'none'),
  ...entries(pathHosts, 'path'),
  ...entries(subdomainHosts, 'subdomain'),
  ...Object.entries(underHosts).map(([marked, under]) => entry(marked, 'path', under)),
]);
