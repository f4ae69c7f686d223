# Bidra
contribute = Bidra
contribute-lead = Kva vil du, eller de, gjere sjølve? Ei avdeling, ei bedrift, eit lag eller du åleine: alle trengst. Vel eit område og skriv med eigne ord. Det tek to minutt og krev ingen konto.
contribute-step-1 = Steg 1 av 3: vel område
contribute-step-2 = Steg 2 av 3: skriv
contribute-step-3 = Steg 3 av 3: ta vare på koden
contribute-closed = Akkurat no tek vi ikkje imot nye forpliktingar her.
contribute-closed-next = Har du alt ein plan, kan du opne han med koden din.
contribute-no-areas = Det finst ingen område å bidra til enno.
contribute-no-areas-next = Dei kjem når det finst ein strategi eller eit program med satsingsområde.
contribute-examples-short = Til dømes:
contribute-examples = Slik kan ein bidra, til dømes
contribute-other-area = Vel eit anna område
contribute-write-title = Di eller dykkar forplikting
contribute-before = Før du skriv:
contribute-public-records = Det du sender, blir eit offentleg dokument som andre kan be om innsyn i. Ikkje skriv noko om deg sjølv eller andre som ikkje må bli kjent.
contribute-text = Kva vil du, eller de, gjere?
contribute-text-hint = Éi setning er nok. Skriv kva de gjer sjølve, ikkje kva andre burde gjere.
contribute-by = Når skal det vere gjort?
contribute-by-hint = Ein dag å sikte mot. Du kan endre han når du vil.
contribute-kind = Kven bidreg?
contribute-name = Namn
contribute-name-hint = Kva de heiter. Er du åleine, trengst det ikkje noko namn: då blir du vist som «Innbyggjar» og eit nummer.
contribute-name-question = Kan namnet visast?
contribute-name-public = Eg er åleine og vil bli vist med namnet mitt
contribute-share = Kven kan lese forpliktinga?
contribute-share-hint = Du kan ombestemme deg når som helst, med koden din.
contribute-share-no = Berre den som har koden
contribute-share-yes = Alle: ho blir vist på sida til området
contribute-reminder = Frivillig: ei påminning på e-post
contribute-email = E-post
contribute-email-hint = Vi skriv éin einaste gong, når dagen er komen. Adressa blir ikkje vist for nokon.
contribute-send = Lever forpliktinga
contribute-next = Kva skjer vidare?
contribute-next-code = Du får eit nummer og ein kode på fire ord. Koden er nøkkelen til din eigen plan.
contribute-next-plan = I planen legg du til fleire forpliktingar, endrar, skriv ut og fortel kva det blei til.
contribute-next-share = Det du deler, blir vist på sida til området, så andre kan gjere det saman med deg.
contribute-into-plan = Dette blir lagt i planen til { $actor }.
contribute-press-again = Forpliktinga er ikkje send enno. Trykk på knappen ein gong til, så veit vi at du er eit menneske. Teksten står der framleis.
contribute-same-text = Den same teksten kom nettopp frå nettverket ditt. Er det ei forplikting til, trykk på knappen igjen. Elles er alt klart.
contribute-too-many = Akkurat no kjem det svært mange forpliktingar frå same nettverk som ditt. Vent ti minutt og trykk på knappen igjen. Teksten står der framleis.
contribute-to-area = Bidra til dette området
contribute-to-strategy = Bidra til programmet
fault-name-personal = Namnet ser ut til å innehalde eit telefonnummer, eit fødselsnummer eller ei adresse. Skriv berre namnet.
# Kvittering
contribute-thanks = Takk! Forpliktinga er lagra.
contribute-receipt-number = Forplikting nummer
contribute-receipt-code = Koden til planen din
contribute-receipt-keep = Ta vare på koden no.
contribute-receipt-keep-why = Skriv han av, ta bilete av han eller skriv ut sida. Vi kan ikkje vise han igjen: vi lagrar han ikkje sjølve.
contribute-receipt-next = Kva skjer no?
contribute-receipt-private = Forpliktinga er di eiga: berre den som har koden, kan lese ho.
contribute-receipt-held = Forpliktinga blir vist for alle så snart nokon hos oss har sett på ho.
contribute-receipt-shared = Forpliktinga blir no vist på sida til området.
contribute-receipt-plan = Med koden opnar du planen din: legg til, endre, del eller ta tilbake.
contribute-receipt-print = Planen kan skrivast ut. Du treng ingen konto.
contribute-receipt-over = Kvitteringa blir berre vist i eit kvarter, og det er over. Forpliktinga er lagra. Har du koden, kan du opne planen som vanleg.
contribute-another = Bidra ein gong til, som nokon annan
# Aktørar
actor-department = Avdeling, skule eller arbeidsplass
actor-firm = Bedrift
actor-association = Lag, foreining eller nettverk
actor-individual = Enkeltperson
actors-department = Avdelingar
actors-firm = Bedrifter
actors-association = Lag og foreiningar
actors-individual = Enkeltpersonar
actors-in-text-department = avdelingar
actors-in-text-firm = bedrifter
actors-in-text-association = lag og foreiningar
actors-in-text-individual = enkeltpersonar
actor-pseudonym = Innbyggjar { $n }
list-and = { $first } og { $last }
# Forpliktingar
commitment = Forplikting
commitment-number = Forplikting { $n }
commitment-by = innan { $date }
commitment-area = Område
commitments-title = Slik bidreg vi
commitments-lead = { $n ->
    [0] Ingen har delt ei forplikting til dette området enno.
    [one] Éi forplikting er delt til dette området.
   *[other] { $n } forpliktingar er delte til dette området.
}
commitments-so-far = { $n ->
    [0] Ingen delte forpliktingar enno
    [one] Éi delt forplikting
   *[other] { $n } delte forpliktingar
}
commitments-missing = Her manglar det enno { $kinds }. Alle trengst.
commitments-missing-all = Ingen har lova noko her enno. Bli den første!
commitment-life-open = Å gjere
commitment-life-done = Gjort
commitment-life-withdrawn = Teken tilbake
commitment-seen-private = Berre i planen
commitment-seen-held = Ventar på gjennomsyn
commitment-seen-shared = Delt
commitment-seen-says-private = Berre den som har koden, kan lese dette.
commitment-seen-says-held = Du har delt dette. Nokon hos oss ser på teksten før alle kan lese han.
commitment-seen-says-shared = Alle kan lese dette på sida til området.
commitment-outcome-is = Slik blei det:
commitment-reason-is = Frå oss som ser på tekstane:
commitment-share = Del med alle
commitment-unshare = Slutt å dele
commitment-reopen = Det er ikkje gjort enno
commitment-finish-title = Er det gjort?
commitment-outcome = Kva blei det til?
commitment-outcome-hint = Ei setning eller to. Fortel også om det blei annleis enn du tenkte.
commitment-finish = Det er gjort
commitment-edit-title = Endre
commitment-withdraw = Ta forpliktinga tilbake
commitment-withdraw-text = Då blir ho ikkje lenger vist for nokon, og det kan ikkje angrast.
commitment-added = Forpliktinga ligg i planen.
commitment-saved = Endringa er lagra.
commitment-saved-held = Det er lagra. Nokon hos oss ser på teksten før alle kan lese han.
commitment-finished = Fint! Ho er merkt som gjord.
commitment-is-shared = No kan alle lese ho på sida til området.
commitment-is-private = No kan berre den som har koden, lese ho.
commitment-is-open = Ho er ikkje lenger merkt som gjord.
commitment-is-withdrawn = Forpliktinga er teken tilbake.
commitment-moved-on = Forpliktinga er endra sidan du opna sida. Sjå korleis ho er no, og gjer det om igjen om du vil.
# Planen min
plan-title = Planen min
plan-lead = Alt her er ditt eige til du deler det. Gå gjennom områda eitt om gongen: kva gjer de alt, og kva kan de gjere meir av?
plan-have-code = Har du alt ein plan? Opne han med koden din
plan-continue = Hald fram i planen din
plan-continue-as = Hald fram i planen til { $actor }
plan-enter-title = Opne planen din
plan-enter-lead = Skriv koden du fekk då du leverte den første forpliktinga.
plan-code = Koden din
plan-code-hint = Fire ord og eit siffer, til dømes «{ $example }». Store eller små bokstavar spelar inga rolle, og sifferet kan du hoppe over.
plan-code-not-found = Vi finn ingen plan med den koden her. Sjå på kvitteringa ein gong til.
plan-code-of-idea = Er det koden til ein idé? Følg ideen din
plan-code-of-plan = Er det koden til ein eigen plan? Opne planen din
plan-open = Opne planen min
plan-begin = Har du ingen plan? Lever ei første forplikting
plan-lost = Har du mista koden?
plan-lost-text = Vi kan ikkje finne han: vi lagrar han ikkje i lesbar form. Det er difor ingen andre kan lese planen din. Du kan alltid byrje på ein ny. Vil du at noko du har delt, skal fjernast, ta kontakt med kommunen.
plan-session-over = Det gjekk ei stund, så vi lukka planen. Skriv koden igjen.
plan-shown-as = blir vist som { $actor }
plan-about = Dette gjer vi alt
plan-about-form = Om dykk: kva de gjer, namn og påminningar
plan-about-hint = Berre for dykk sjølve. Å sjå det ein alt gjer, er ei god byrjing på ein plan.
plan-add = Legg til ei forplikting
plan-change = Endre, del eller avslutt forplikting { $n }
plan-alike = Liknar det andre vil gjere:
plan-gone = Tekne tilbake, og til område som ikkje finst lenger
plan-due = Dagen er komen for forplikting { $n }.
plan-due-tell = Fortel kva det blei til
plan-field-about = Kva gjer de alt?
plan-field-name = Namn
plan-field-email = E-post for påminningar
plan-name-hint = Blir berre vist om du kryssar av for det.
plan-email-kept = Påminningar går til { $address }. Skriv ei ny adresse om det skal vere ei anna.
plan-email-forget = Fjern adressa
plan-email-forgotten = Adressa er fjerna.
plan-saved = Det er lagra.
plan-print = Skriv ut sida frå nettlesaren, så får du planen på papir utan knappar.
plan-leave = Lukk planen
plan-leave-text = Gjer det om du låner telefonen eller datamaskina til nokon andre. Elles blir planen lukka av seg sjølv etter to timar.
plan-left = Planen er lukka.
# Saman
together-title = Forpliktingane saman
together-link = Sjå kva som heng saman, og kva som manglar
together-lead = { $n ->
    [0] Ingen har delt ei forplikting enno.
    [one] Éi delt forplikting, lagd ved sida av områda.
   *[other] { $n } delte forpliktingar, lagde ved sida av kvarandre.
}
together-suggests = Vi samanliknar orda i tekstane og seier kva ord det er. Det er framlegg: kvar og ein avgjer sjølv kven dei vil arbeide med.
together-newest = Dei { $n } nyaste blir samanlikna.
together-none = Ingen forpliktingar er delte enno.
together-none-next = Når nokon har delt sine, ser ein her kva som heng saman.
together-overlaps = Fleire vil gjere liknande ting
together-no-overlaps = Ingenting av det som er delt, liknar tydeleg på noko anna.
together-alike = { $n ->
    [2] To aktørar vil gjere liknande ting
    [3] Tre aktørar vil gjere liknande ting
    [4] Fire aktørar vil gjere liknande ting
    [5] Fem aktørar vil gjere liknande ting
   *[other] { $n } aktørar vil gjere liknande ting
}
together-because = Felles ord: { $words }
together-partners = Kan dei hjelpe kvarandre?
together-partners-text = To aktørar av ulike slag som er inne på det same.
together-gaps = Kven manglar?
# Skrivebordet
desk-contribute = Forpliktingar
desk-contribute-lead = Tekstar som ser ut til å innehalde personopplysningar, ventar her til nokon har sett på dei. Private planar blir ikkje viste, berre kor mange dei er.
desk-contribute-held = Ventar på gjennomsyn
desk-contribute-none = Ingenting ventar.
desk-contribute-none-next = Alle delte forpliktingar står på sidene til områda. Opne ei derifrå om ho må haldast tilbake.
desk-contribute-actor = Aktør
desk-contribute-kind = Slag
desk-contribute-when = Levert
desk-contribute-numbers = Kor mange
desk-contribute-by-area = Delte forpliktingar etter område og slag av aktør
desk-contribute-by-standing = Alle forpliktingar etter kor langt dei er komne, og kven som kan lese dei
desk-contribute-life = Status
desk-contribute-sum = Sum
desk-contribute-elsewhere = Område som ikkje finst lenger
desk-contribute-public = Vis sida Bidra
look-why-hints = Teksten ser ut til å innehalde eit telefonnummer, eit fødselsnummer eller ei adresse.
look-why-watched = Teksten har vore dekt over eller halden tilbake før, så kvar ny ordlyd blir vist her først.
look-release = Vis teksten som han er
look-release-text = Er det ingenting som må dekkast over?
look-mask-title = Dekk over noko
look-text = Teksten som alle kan lese
look-text-hint = Det som ser ut som personopplysningar, er alt dekt over. Ikkje endre noko anna enn det som må dekkast.
look-outcome = Resultatet som alle kan lese
look-reason = Grunn
look-reason-hint = Aktøren les grunnen i planen sin.
look-mask = Vis med dette dekt over
look-hold-title = Hald tilbake
look-hold-text = Forpliktinga blir ikkje lenger vist for alle før nokon har sett på ho igjen.
look-hold = Hald forpliktinga tilbake
commitment-released = Forpliktinga blir no vist for alle.
commitment-masked = Forpliktinga blir no vist for alle, med det du dekte over.
commitment-held = Forpliktinga er halden tilbake.
examples-title = Døme på forpliktingar
examples-title-about = Døme på kva ein kan forplikte seg til, for kvart område.
examples-lead = Døma står på sida Bidra, ved kvart område. Skriv dei på det språket strategien har.
examples-lines = Døme, eitt på kvar linje
examples-hint = Høgst tolv linjer. Byrj gjerne med eit lite.
examples-saved = Døma er lagra.
# Avslag
refusal-commitments-closed = Akkurat no tek vi ikkje imot nye forpliktingar her.
refusal-plan-full = { $n ->
   *[other] Planen har alt { $n } forpliktingar. Det er ikkje plass til fleire i éin plan.
}
refusal-no-such-area = Området finst ikkje lenger. Gå tilbake og vel eit anna.
refusal-commitment-withdrawn = Forpliktinga er teken tilbake og kan ikkje endrast.
refusal-commitment-done = Forpliktinga er merkt som gjord. Opne ho igjen om ho skal endrast.
refusal-commitment-open = Forpliktinga er ikkje merkt som gjord.
refusal-commitment-shared = Forpliktinga er alt delt.
refusal-commitment-private = Forpliktinga er ikkje delt.
refusal-commitment-not-shared = Forpliktinga blir ikkje vist for alle, så det er ingenting å halde tilbake.
refusal-commitment-not-held = Forpliktinga ventar ikkje lenger på gjennomsyn.
refusal-commitment-reason = Skriv ein grunn, så aktøren forstår.
# Påminning
commitment-mail-subject = Dagen er komen for forpliktinga di – { $space }
commitment-mail-said = Den { $date } skulle forplikting { $number } vere gjord. Dette skreiv du:
commitment-mail-next = Korleis gjekk det? Opne planen din og fortel kva det blei til, eller vel ein ny dag. Du bestemmer sjølv.
commitment-mail-follow = Opne planen din med koden du fekk:
commitment-mail-why-you = Du får dette brevet éin einaste gong, fordi du bad om ei påminning då du leverte forpliktinga. { $space }
commitment-goal = Mål som det hjelper
commitment-action = Tiltak som det hjelper
commitment-helps-none = Ingenting valt
commitment-helps-title = Kva det hjelper
commitment-helps-text = Du treng ikkje velje. Vel du, viser det òg på sida om målet eller tiltaket, så lenge alle får lese det.
commitment-helps-goal = Hjelper målet: { $title }
commitment-helps-action = Hjelper tiltaket: { $title }
