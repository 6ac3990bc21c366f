import { phrases, words } from './words.ts';

/*
 * What forms, exports and social networks write where a name is missing, folded as `foldText` does.
 * Origin: compiled for this project from general knowledge; licence as the project's (Apache-2.0).
 */

/** A name made of nothing but these says nothing. */
export const placeholderWords = words(`
  unknown unnamed untitled anonymous null nil none na undefined nan noname empty blank redacted deleted hidden
  confidential test tests testing tester dummy sample placeholder example asdf asdfgh qwerty foo bar baz tbd tba todo
  user guest name nickname firstname lastname fullname surname member
  unbekannt inconnu inconnue desconocido desconocida desconhecido sconosciuto onbekend okand ukjent ukendt tuntematon
  nieznany nieznane bilinmiyor anonym anonimo
  неизвестно неизвестныи неизвестен неизвестная аноним тест
  不明 未知 未知者 无 無 無名 无名 匿名 未設定 名無し 名前なし テスト 测试
  없음 미상 익명 테스트
  مجهول اختبار
`);

export const placeholderPhrases = phrases(`
  no name
  no name given
  no name provided
  no first name
  no last name
  not available
  not applicable
  not provided
  not specified
  not known
  not set
  n a
  linkedin member
  linkedin user
  facebook user
  twitter user
  github user
  google user
  private member
  deleted account
  unknown person
  unknown company
  unknown contact
  unknown lead
  unknown caller
  unknown sender
  test company
  test contact
  test lead
  test person
  test account
  test inc
  company name
  contact name
  your name
  my name
  first last
  first name
  last name
  full name
  first name last name
  last name first name
  self employed
  stealth
  stealth startup
  stealth mode startup
  keine angabe
  kein name
  sin nombre
  sans nom
  senza nome
  sem nome
  без имени
  غير معروف
`);
