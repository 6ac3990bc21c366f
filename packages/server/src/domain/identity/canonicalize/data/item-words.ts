function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([to, text]) =>
      [to, ...text.split(/\s+/).filter(Boolean)].map((word) => [word, to] as const),
    ),
  );
}

/** Words for kinds of contact, in snake case, and what they become. A word that is not here stays as it was sent. */
export const contactTypes = table({
  email: `e_mail mail emails email_address e_mail_address work_email work_mail personal_email business_email company_email corporate_email
    private_email home_email primary_email secondary_email other_email contact_email direct_email professional_email email_1 email_2
    email1 email2 email_work email_personal email_home email_private`,
  phone: `phones telephone tel telefon phone_number phonenumber telephone_number mobile mobile_phone mobile_number mobilephone cell
    cell_phone cellphone cellular handy work_phone work_direct_phone office_phone office business_phone home_phone personal_phone
    private_phone direct direct_phone direct_dial direct_line company_phone corporate_phone hq_phone main_phone switchboard landline
    primary_phone secondary_phone other_phone work_mobile personal_mobile phone_1 phone_2 phone1 phone2 phone_work phone_home
    phone_mobile phone_office toll_free sms`,
});

/** Words for platforms and what they become. */
export const socialPlatforms = table({
  linkedin: 'linked_in linkedin_url linkedin_profile linkedin_company li',
  x: 'twitter x_com twitter_x x_twitter twitter_com tweet twitter_url',
  github: 'git_hub github_com gh github_url',
  facebook: 'fb facebook_com meta facebook_url facebook_page',
  instagram: 'insta ig instagram_com instagram_url',
  youtube: 'yt you_tube youtube_com youtube_channel youtube_url',
  crunchbase: 'cb crunch_base crunchbase_com crunchbase_url',
  website: `web site www homepage home_page url website_url web_site webpage web_page company_website corporate_website company_url
    personal_website domain`,
});

/** Platforms by host, where we have no key of their own but a name. */
export const platformByHost: ReadonlyMap<string, string> = new Map([
  ['tiktok.com', 'tiktok'],
  ['threads.net', 'threads'],
  ['threads.com', 'threads'],
  ['pinterest.com', 'pinterest'],
  ['medium.com', 'medium'],
  ['substack.com', 'substack'],
  ['vimeo.com', 'vimeo'],
  ['twitch.tv', 'twitch'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['reddit.com', 'reddit'],
  ['xing.com', 'xing'],
  ['gitlab.com', 'gitlab'],
  ['bsky.app', 'bluesky'],
  ['linktr.ee', 'linktree'],
  ['wellfound.com', 'wellfound'],
  ['angel.co', 'wellfound'],
  ['producthunt.com', 'producthunt'],
  ['dribbble.com', 'dribbble'],
  ['behance.net', 'behance'],
  ['soundcloud.com', 'soundcloud'],
  ['spotify.com', 'spotify'],
  ['snapchat.com', 'snapchat'],
  ['stackoverflow.com', 'stackoverflow'],
  ['vk.com', 'vk'],
  ['youtu.be', 'youtube'],
  ['lnkd.in', 'linkedin'],
  ['fb.me', 'facebook'],
  ['m.me', 'facebook'],
]);
