import { phrases, words } from './words.ts';

/*
 * Legal forms of companies, folded as `foldText` does with single letters joined ("S.A." is "sa").
 * Origin: compiled for this project from general knowledge, checked for gaps against the npm package cleanco
 * 1.0.2 (MIT); licence as the project's (Apache-2.0). Forms that are common words or countries (UK, OK, SAD) are left
 * out.
 */

/** One-word forms, dropped from the end while a word is left. */
export const legalForms = words(`
  inc incorporated llc llp lllp pllc lp ltd limited plc corp corporation co company pc pty pte pvt private unlimited
  ultd unltd dac clg cic cio bhd berhad sdn gmbh ggmbh mbh ag kg kgaa ohg gbr og ug se ev eg ek eingetragener
  aktiengesellschaft handelsbolag aktiebolag aktieselskab sa sas sasu sarl sprl bvba srl scrl snc sca scs sci eurl
  scop gie sl slu slne sau sal sapi sab cv rl spa sapa srls scarl scpa coop bv nv vof cva vzw asbl asa as ab aps
  ans da hf ehf ohf oy oyj ky ay tmi hb kb ou uab mb sia sro as zs vos ks doo dooel jdoo ead eood ood kft
  zrt nyrt bt kkt rt spzoo spk spj ska lda ltda eireli epp sgps unipessoal teoranta teo kk gk yk nk pjsc jsc
  ojsc cjsc pao oao zao ooo tov tdv prat fop llpo sae saog saoc wll fzc fze fzco fzllc dmcc tbk persero
  koop sti gesbr partg smba amba sagl eirl sgr sicav obrt mchj zat aat dno jtd kd kda yoaj oaj saa sccl crl mepe epe
  ovee cvoa cbva nuf fkf iks rhf xxk dd limitedsirketi anonimsirketi
  ооо оао зао пао ао ип нко фгуп гуп тов тдв пат прат еоод оод ад доо
  ае епе оe ике
  株 有 合 株式会社 有限会社 合同会社 合資会社 有限公司 股份有限公司 有限责任公司 股份公司 公司 集团有限公司
  주 주식회사 유한회사
  בעמ
`);

/** Forms of several words, dropped from the end. */
export const legalPhrases = phrases(`
  sp zoo
  sp z oo
  spol sro
  sp k
  sp j
  s de rl
  s de rl de cv
  sa de cv
  sab de cv
  sapi de cv
  sociedad anonima
  sociedad limitada
  societe anonyme
  s en c
  de cv
  de rl
  a spol
  akc spol
  as oy
  sa rl
  ltd sti
  tic ltd sti
  san tic ltd sti
  san ve tic as
  sh a
  sh pk
  בע מ
`);

/** Forms that stand in front. */
export const leadingForms = words(
  'pt cv ooo oao zao pao tov ооо оао зао пао ао ип тов 株 有 주 株式会社 有限会社 合同会社 주식회사 유한회사',
);

/** Forms that are nothing else anywhere after the first word. */
export const plainForms = words('inc incorporated llc llp ltd limited corp corporation gmbh plc pty pvt srl sarl ооо');

/** Forms written against the name without a space. */
export const attachedForms = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '有限公司',
  '株式会社',
  '有限会社',
  '合同会社',
  '주식회사',
  '유한회사',
] as const;

/** Words that a company's name has in one source and lacks in another. */
export const descriptors = words(`
  group groupe gruppe holding holdings international global worldwide technologies technology tech software solutions
  solution systems system services service labs lab studio studios digital online media consulting partners ventures
  enterprises enterprise industries hq app com net org io ai co dev eu de fr uk us usa america europe asia india china
  canada australia deutschland france espana italia japan nordic emea apac north south
`);
