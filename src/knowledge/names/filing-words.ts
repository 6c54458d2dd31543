/**
 * Words by which a catalogue knows how a name is filed, lower case. After the Anglo-American cataloguing rules (chapter 22)
 * and the usage of indexers; own work.
 */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words that stand before a surname. Printed small they follow the given names; with a capital they lead the surname. */
export const nameParticles = wordsOf(`
  af al am as auf av da das de degli dei del della delle dem den der des di do dos du e el i la las le les lo los
  op san santa sint st st. saint ste ste. 't te ten ter tot und van vom von y zu zum zur
`);

/** Particles that join two surnames: `Ortega y Gasset`. */
export const joiningParticles = wordsOf("y i e und");

/** What stands behind a whole name. */
export const nameSuffixes = wordsOf("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. qc kc mp jnr snr");

/** Titles that stay before the name by which a person is known: `Pope Francis`, `Queen Margrethe`. */
export const leadingTitles = wordsOf(`
  pope king queen prince princess emperor empress sultan emir sheikh sheik shaikh sheikha ayatollah imam mullah saint st st.
  mother sister brother father lord lady baron baroness count countess duke duchess grand crown dalai ma u daw
`);

/** Words of descent: the name is read from its first word. */
export const descentWords = wordsOf("bin ibn bint binti abu abou umm abd abdel abdul ould ap");

/** Words of offices and houses that sign as authors do. */
export const officeWords = wordsOf(`
  agence agencies agency agencia agentur associated association authority bbc board bureau business center centre club cnn
  columnist committee contributor contributors correspondent correspondents council department desk editor editorial
  editors foundation group institute international journal magazine media ministry network news newspaper newsroom
  office online press radio redaktion redaccion redacción reporter reporters service services society staff studio
  syndicate team television times tribune tv union university wire writer writers
`);

/** Family names that Chinese names begin with, as pinyin writes them, which are no given names in English. */
export const pinyinSurnames = wordsOf(`
  ai an bai bao bo cai cao cen chang chen cheng chi cui dai deng ding dong dou du duan fan fang fei feng fu gao ge geng gong gu
  guan guo hao he hong hou hu hua huang ji jia jiang jiao jin jing kang kong lai lei li liang liao lin liu long lou lu luo lü
  ma mao mei meng mi mo mu nie ning niu pan pang peng pi qi qian qiao qin qiu qu ren rong ruan shang shao shen sheng shi song
  su sun tan tang tao teng tian tong wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin
  ying you yu yuan yue zeng zha zhang zhao zheng zhong zhou zhu zhuang zhuo zou zuo
`);

/** Other family names that stand first in Chinese, Korean and Vietnamese names as the press writes them. */
export const otherLeadingSurnames = wordsOf(`
  ahn bae ban bui chan chau cheung chiang chin cho choe choi chong chou chow choy chu chun chung chua dang dao dinh do duong
  eng goh han heng ho hoang hsieh hsu hwang hyun im jang jeon jeong jo joo jun jung kang kim ko koh kuo kwak kwan kwok kwon lam lau
  law le leung lee lim lo luong ly min moon nam ng ngo nguyen noh oh ong ou pak park pham phan rhee roh ryu seo shim shin sim sin
  soh soong suh sung tan tay teo thein tran trinh truong tsai tsang tse tseng tung vo vu wong woo yeo yeung yoo yoon yun
`);

/** Given names of Spanish alone, without accents: who bears one may have two surnames, of which the first counts. */
export const spanishGivenNames = wordsOf(`
  alejandro alvaro andres arturo benito cristobal diego domingo efrain eliseo emiliano enrique ernesto esteban evo facundo
  felipe german gonzalo guadalupe guillermo gustavo hernan humberto ignacio inaki javier jeronimo jesus joaquin juan juana lazaro leon
  leopoldo luis miguel nicolas pablo porfirio ramiro raul rigoberta rodolfo ruben salvador santiago victor violeta xavier
  ximena
`);
