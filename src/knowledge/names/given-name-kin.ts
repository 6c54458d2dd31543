/**
 * Given names that one person may bear at once, one family a line: short forms beside full ones, spellings that no rule
 * of transliteration joins. A name may stand in several families (`Al`). Own work.
 */
const families = `
james jim jimmy jamie
robert bob bobby rob robbie bert
william bill billy will willie
richard dick rick ricky rich
john jack johnny
joseph joe joey
thomas tom tommy
charles charlie chuck
edward ed eddie ted ned
edwin ed
theodore ted teddy
michael mike mick
anthony tony antony
daniel dan danny
david dave
donald don donny
ronald ron ronnie
kenneth ken kenny
lawrence larry laurence
gerald gerry jerry
jerome jerry
geoffrey geoff jeffrey jeff
gregory greg
stephen steve steven
samuel sam sammy
benjamin ben
matthew matt
andrew andy drew
peter pete
philip phil phillip
patrick pat paddy
timothy tim
nicholas nick nicolas nikolas
alexander alex alec sandy aleksandr alexandr
albert al bert
alfred al fred
alan al allan allen
alphonse al
frederick fred freddie
francis frank
franklin frank
harold harry hal
henry harry hank
leonard len leo
raymond ray
walter walt
vincent vince
eugene gene
clifford cliff
arnold arnie
bernard bernie
caspar cap
elizabeth liz beth betty eliza
margaret maggie peggy meg
katherine kate kathy catherine cathy kathryn
patricia pat patty
deborah debbie
susan sue
barbara barb
jennifer jenny jen
christine chris
christopher chris
josephine jo
rebecca becky
victoria vicky
mohammed muhammad mohamed mohammad muhammed mohamad muhammet
ahmed ahmad ahmet
hussein hussain husain hossein husayn
mahmoud mahmud
youssef yousef yusuf joseph yossef
ibrahim ebrahim
hassan hasan
osama usama
mikhail michail mikhael
yevgeny evgeny yevgeni evgueni eugeny
yegor egor
yelena elena
yekaterina ekaterina
aleksei alexei aleksey alexey alexi
fyodor fedor feodor
pyotr petr piotr
volodymyr vladimir
oleksandr aleksandr alexander
mykola nikolai
`;

const rows = families
  .trim()
  .split("\n")
  .map((row) => row.split(" "));

/** For each given name, lower case, the numbers of the families that it belongs to. */
export const givenNameFamilies: ReadonlyMap<string, readonly number[]> = new Map(
  rows.flatMap((names, family) =>
    names.map(
      (name) =>
        [name, rows.flatMap((other, at) => (other.includes(name) || at === family ? [at] : []))] as const,
    ),
  ),
);
