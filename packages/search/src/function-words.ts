import { listed } from './language.ts';

// Words that carry no matter, in the languages we know: customers mix them, and ask a German company in English.

const endings = ['', 'e', 'em', 'en', 'er', 'es'];

export const germanFunctionWords = new Set([
  ...listed(`
  der die das den dem des und oder aber doch denn als wie wo wann warum wieso weshalb wer wen wem wessen was woher wohin womit wofür worauf wozu wovon
  woran worüber ich du er sie es wir mich mir dich dir uns euch ihm ihn ihnen eure euren eurem man sich in im ins an am ans auf aufs aus bei beim mit
  nach von vom vor zu zum zur für über unter um durch gegen ohne bis ab seit während wegen trotz zwischen hinter neben ist sind war waren bin bist
  seid gewesen wird werde werden wirst wurde wurden worden hat habe haben hab habt hast hatte hatten kann kannst können könnt könnte könnten konnte
  muss musst müssen müsst müsste musste soll sollst sollte sollten sollen darf dürfen will willst wollen wollt wollte möchte möchten mag würde würden
  lässt nicht nichts nix nur auch noch schon so da dann dort hier hin her wenn ob dass weil damit obwohl sondern sonst zwar also sehr mal ja nein ne
  nee nö eigentlich gerade jetzt nun immer etwas etwa beide bitte danke dank hallo hi hey guten gute tag morgen abend moin servus grüß gruß grüße
  liebe lieber geehrte geehrter damen herren team hiermit gern gerne mitteilung mitteilen teilen sagen ersuche bezüglich betreff tun gibt gibts dafür
  davon daran darauf dazu dabei deshalb daher darum trotzdem selbst irgendwie irgendwo irgendwas irgendwann jemand einmal halt eben überhaupt wohl
  denen deren dessen einfach bleibt bleiben krieg kriege kriegen kriegt komm`),
  ...[...listed('ein kein mein dein sein ihr unser euer dies jed welch solch all freundlich')].flatMap((word) => endings.map((ending) => word + ending)),
]);

export const englishFunctionWords = listed(`
  a an the and or but if of at by for with about to from in on into onto out off over under is are was were be been being am do does did done
  doing have has had having i me my mine we us our you your yours he him his she her it its they them their this that these those there here what
  which who whom whose when where why how can could should would will shall may might must not no don doesn didn isn aren wasn won t s m re ve ll d
  so than then too very just also as any some all please thanks thank hello hi hey dear good morning afternoon evening sir madam regards
  want like need tell know let going cannot cant im ive dont somebody someone anyone something anything`);
