//! Words that people say of anything: they may decide which theme a text is in or how alike two are, and never name a
//! theme or say why.

use crate::Language;
use std::collections::HashSet;
use std::sync::LazyLock;

/// In the order of [`Language::KNOWN`]: sv, nb, nn, fi, en, da, is.
const PLAIN_WORDS: [&str; 7] = [
    "aldrig alltid all allt annan annat annars bara bakom begär bara beror bli bor bort borta bra brytt bäst bättre båda \
     behövs dag dagar dagen dessutom direkt dit drar dålig dåliga dåligt därför egen eget egna enda enkel enkelt enklare \
     ens fanns fick fler flesta fram framför fri fritt full fullt fungerar funderat först första förut ger ges gett gick \
     gjort gjorde gott gång gånger ha haft halva hel hela helst helt hemma hit hitta hittar hittat hjälper hjärtat hoppas \
     händer hör hålla håller hög istället just kanske kom komma kommer kommit kring kul känns kunna lagt lite liten lika \
     lång långt låta låter lägga lägger länge längre lätt lättare man massa med mellan menar mig min mina minst mitt mvh \
     märks nej nummer nära nästa nån något nåt ofta olika ordna ordnar punkt problem problemet redan rent riktig riktigt runt rätt \
     räcker samma saker saknar saknas samtidigt se ser sen sena sent sett sitta sitter själva ska skapa skulle slipper \
     slippa slut slå snabbt snälla stor stora stort större står ställe ställen stället svår svårt svårare så sätt säga säger \
     såg ta tack tagit tar ti tid tidigare tillbaka tillräckligt tillsammans titta tog trots tror två tvärtom tycker tyckte \
     tänk tänka tänkt under ungefär ute vanlig vanligt varandra varför varit varsågod vet vem verkligen verkligt vi viktig \
     viktigt ville visa visar visst väldigt väl väldigt vänta åka åker ändå ända över",
    "aldri alltid alt annen annet bak bare begge best bedre bli bor bort borte bra dag dager dagen derfor dit dårlig dårlige \
     egen eget egne eneste enkel enkelt enklere fikk fin fint flest foran fordi fortsatt fram fri full fungerer først første \
     ganger gang gir gitt gjerne gjorde gjort god godt gode ha hadde halve hel hele helst helt hjem hjemme hit hjelper \
     høre hører igjen ikke istedenfor jeg kan kanskje klart kom komme kommer kommet kunne langt laget lagt lenge lengre \
     lett lettere ligger like lite liten lurt lang mange med mener mer min mine minst mitt mulig må måte nei neste nesten \
     noen nummer nær nærmest ofte oss på problem problemet rett rundt samme samtidig se ser sett side siden sist siste sitte \
     sitter slik slippe slipper slutt snart stedet stor store stort større står svært synes så ta takk tar tid tidligere \
     tilbake tenke tenkt tok tror trenger trengs to ute uten vanlig vanskelig vente vet viktig vil vise viser vår være \
     vært året",
    "aldri alltid alt anna annan bak berre begge best betre bli bur bort borte bra dag dagar dagen difor dit dårleg eigen \
     eige eigne einaste enkel enkelt enklare fekk fin fint flest framfor fordi framleis fram fri full fungerer først første \
     fyrst gong gonger gir gjeve gjerne gjorde gjort god godt gode ha hadde halve heil heile helst heilt heim heime hit \
     hjelper høyre høyrer igjen kanskje klart kom kome kjem koma kunne langt laga lagt lenge lengre lett lettare ligg like \
     lite liten lang med meiner meir min mine minst mitt mogleg må måte nei neste nesten nummer nær ofte på problem problemet rett \
     rundt same samstundes sjå ser sett side sidan sist siste sit sitje slik sleppe slepp slutt snart staden stor store stort \
     større står svært synest så ta takk tar tek tid tidlegare tilbake tenkje tenkt tok trur treng to ute vanleg vanskeleg \
     vente veit viktig vil vise viser vår vere vore året",
    "aika aikaa aikana aivan ainakin ainoa aina asia asiaa asian asiat asioita asukas edelleen ei eivät ehdotan ehdotus \
     eniten ensi ensimmäinen erittäin eri esitys etenkin haluaisin haluamme haluan hankala helposti helppo heti hieman hyvä \
     hyvää hyvän hyviä ihan iso isot jatkuvasti jo joku jonkin joskus juuri kaikille kaksi kannattaa kanssa kerran kertaa \
     kiitos kohta koko kovin kuitenkin kunnolla liian liikaa lopuksi lähellä lähes löytyy mahdollista mahdollisuus mahtava \
     mielestäni mieluummin mikään mukava mukavaa muualla myös niitä nopeasti näin näkyy ollaan olen olemme olin olisivat \
     on ongelma paikka paikkaa paikoin pakko parempi paras parhaiten pari perusteella pieni pienet pitkä pitäisikö pois \
     puolet puuttuu päivä päivää pystyisi riittää riittävästi saa saavat sama samaa samalla samat sanoa sekä selvästi \
     silti suuri suora suoraan surkea tarpeeksi tehdä tekee tekisi terveisin tiedän tiedä toimii toinen todella toista \
     toivoisin toivon toivottavasti tuntuu turha tule tulevat täynnä usein vaikea vaikeaa vasta viime vielä vähän yhdessä \
     yhteinen yhteisen yksi yleensä yritän ympäri ystävällisin",
    "able about actually again almost already always another any anyone anything around asked back bad because been before \
     being best better big both bring came cannot close come comes could did different difficult does doing done down each \
     easier easily easy else end enough even ever every everybody everyone everything example far few find first found full \
     get gets getting give given gives going gone good got great had half happen hard has have having help here high hope \
     idea instead into its just keep know last later least less let like little live long look lot made make makes many \
     maybe mean might more most much must near need needs never next nice nothing now often old once one only open other \
     ought our out over own people perhaps place please possible put quite rather really right said same saw say says see \
     seems set should side simple since small some somebody someone something sometimes soon still such sure take takes \
     thank thanks that their them then there thing things think though through time times today together too took town try \
     two under until use used usually very want wants way ways week weeks well went what when where which while whole why \
     will with without work works would year years yes yet your",
    "aldrig altid alt anden andet bag bare begge bedst bedre blive bor bort bra dag dage dagen derfor dårlig dårlige egen \
     eget egne eneste enkel enkelt fik fin flest foran fordi fortsat frem fri fuld fungerer først første gang gange giver \
     givet gerne gjorde gjort god godt gode ha havde halve hel hele helst helt hjem hjemme hjælper hører igen i stedet \
     kunne kommer kom komme kommet langt lavet lagt længe længere let lettere ligger lige lille lidt lang mener mere min \
     mine mindst mit mulig måde måske nej næste næsten nær ofte os problem problemet rundt samme samtidig se ser set side \
     siden sidst sidste sidde sidder slippe slut snart stedet stor store stort større står svært synes så tage tak tager \
     tid tidligere tilbage tænke tænkt tog tror to ude uden vanskelig vente ved vigtig vil vise viser vores være været året",
    "aldrei allt allir alltaf annað annar aftur bara báðir best betra betri bæta dag dagur daginn eftir eina einnig einn \
     ekki enn er finnst fyrir fyrst fyrsta fá gera gert gott góð góður gæti hafa hefur heim heima hér hvar kannski kemur koma \
     langt lengi lítið líka mann margir meira mikið mikilvægt minn mjög mætti mun næst nota oft og okkar rétt saman sama \
     sem setja sig sinni sjá stað stór stórt strax svo takk tíma tveir um upp vantar vel vera verið verður vil við vita \
     væri ýmis þarf það þetta þess þeir þær því þó þótt þú",
];

/// The words of each language, in the same order.
static TABLE: LazyLock<Vec<HashSet<&'static str>>> =
    LazyLock::new(|| PLAIN_WORDS.iter().map(|list| list.split_ascii_whitespace().collect()).collect());

/// Whether a word (lower case, NFC) is one that is said of anything.
pub(crate) fn is_plain(word: &str, language: Language) -> bool {
    let place = Language::KNOWN.iter().position(|known| *known == language);
    place.is_some_and(|place| TABLE[place].contains(word))
}
