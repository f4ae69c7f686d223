# Beslut: gemensamma ärenden och vad varje organ gjort
nav-decisions = Beslut
decisions-lead = Här står var varje gemensamt ärende är i varje kommun, vad som beslutats och när. Ett ärende blir gemensamt först när alla som måste har sagt ja.
decisions-caption = Gemensamma ärenden och var de står i varje kommun
decisions-matter = Ärende
decisions-number = Ärende { $n }
decisions-n-of-m = Beslutat i { $n } av { $m }
decisions-not-concerned = Berörs inte
decisions-none = Inga gemensamma ärenden ännu.
decisions-none-next = De öppnas när ett förslag är färdigt att beslutas om. Under tiden kan du läsa förslagen.
decisions-signs = Så läser du tecknen
decisions-at = Visa läget den dag
decisions-at-show = Visa den dagen
decisions-as-of = Så här såg det ut den { $date }.
decisions-as-now = Visa läget nu
decisions-date-inferred = { $date } (år härlett)
decisions-body-of = { $organisation }: { $body }
decisions-thing = { $title } ({ $status })
# Lägen
decisions-state-planned = Planerat
decisions-state-information_given = Information given
decisions-state-prepared = Berett
decisions-state-on_agenda = På dagordningen
decisions-state-executed = Verkställt
decisions-outcome = Beslut
decisions-outcome-yes = Ja
decisions-outcome-yes_changed = Ja med ändringar
decisions-outcome-no = Nej
decisions-outcome-referred_back = Återremiss
decisions-outcome-postponed = Bordlagt
matter-status-open = Inte klart
matter-status-adopted = Antaget av alla
matter-status-adopted_changed = Antaget av alla, med ändringar
matter-status-rejected = Avslaget
matter-status-referred_back = Återremitterat
matter-meaning-open = Ärendet blir gemensamt först när alla organ som måste besluta har sagt ja.
matter-meaning-adopted = Alla har sagt ja, så det kan bli en gemensam åtgärd.
matter-meaning-adopted_changed = Alla har sagt ja, minst en med ändringar. Längre ned ser du vad som skiljer.
matter-meaning-rejected = Minst ett organ har sagt nej, så det blir inget gemensamt av det här.
matter-meaning-referred_back = Minst ett organ vill att ärendet bereds mer. Sedan tas det upp igen.
# Forum, arena, beslutsrum
decisions-stages = Tre slags rum
decisions-stage-forum = Forum
decisions-stage-forum-text = Öppet samtal. Ingenting binder.
decisions-stage-arena = Arena
decisions-stage-arena-text = Här förhandlas och skrivs. Bara förslag lämnar rummet.
decisions-stage-court = Formellt beslut
decisions-stage-court-text = Bara här kan ett beslut fattas. Det har paragraf och datum, och rättas bara av ett nytt beslut.
# Ett ärende
decisions-opened = öppnat { $date }
decisions-about = Beslutet gäller:
decisions-tracks = Vad varje organ har gjort
decisions-not-required = Behöver inte besluta
decisions-keep = Anteckna vad som hänt
decisions-pages = { $n ->
    [one] en sida underlag
   *[other] { $n } sidor underlag
}
decisions-corrects = Rättar { $paragraph }, { $date }.
decisions-corrected = Rättat av ett senare beslut.
decisions-next = Nästa möte { $meeting }. Handlingar senast { $papers }.
decisions-next-late = Nästa möte { $meeting }. Sista dagen för handlingar var { $papers }.
decisions-alike = Besluten har samma lydelse.
decisions-differences = Vad som skiljer mellan besluten
decisions-differences-text = Överstruket står bara i det första beslutet, understruket bara i det andra.
decisions-compared = { $body } jämfört med { $first }
decisions-follows = Vad det ledde till
decisions-follows-none = Ingen åtgärd ännu.
# Förankring
anchoring-title = Förankrat hos
anchoring-none = Ej förankrat: ingen är antecknad som hörd ännu.
anchoring-add = Anteckna vem som hörts
anchoring-added = Det är antecknat.
anchoring-for = för
anchoring-against = emot
anchoring-mixed = både för och emot
anchoring-heard = hörd, tog inte ställning
anchoring-field-party = Vem
anchoring-party-hint = Parti, organ eller förening. Skriv inga personnamn.
anchoring-field-on = När
anchoring-field-stance = Vad de tyckte
anchoring-field-response = Vad de sade
# Vad blev det av det vi beslutade?
decisions-taken = Vad blev det av besluten?
decisions-taken-lead = Välj en månad och se vad som beslutades, var det står nu och vad det ledde till.
decisions-taken-sum = { $n ->
    [one] Ett beslut i { $month }
   *[other] { $n } beslut i { $month }
}
decisions-taken-none = Inga beslut är antecknade den månaden.
decisions-month = Månad
decisions-body = Organ
decisions-every-body = Alla organ
decisions-show = Visa
decisions-now = Läget nu:
# Kalender
decisions-calendar = Möten och sista dag för handlingar
calendar-lead = Sista dag för handlingar är räknad bakåt i arbetsdagar, utan helger och helgdagar.
calendar-meeting = Möte
calendar-papers = Handlingar senast
calendar-state = Läge
calendar-cancelled = Inställt
calendar-papers-past = Handlingstiden är ute
calendar-papers-open = Handlingar kan lämnas
calendar-none = Inga kommande möten är inlagda.
calendar-file = Hämta som kalenderfil
calendar-file-text = Prenumerera på filens adress i din kalender, så följer ändringar med.
calendar-meeting-of = { $body } möter
calendar-papers-to = Sista dag för handlingar till { $body }
# Organisationer
organisation-title = Organisationer och organ
organisation-lead = Vilka som är med, vilka organ de har och vilka uppdrag som finns. Du kan se hur det var en viss dag.
organisation-as-of = Så här var det den { $date }.
organisation-as-now = Visa hur det är nu
organisation-none = Ingen organisation fanns den dagen.
organisation-members = Medlemmar
organisation-bodies = Organ
organisation-offices = Uppdrag
organisation-since = sedan { $date }
organisation-until = till { $date }
organisation-from-until = { $from } till { $until }
# Skrivbordet
decisions-desk = Nämndbordet
decisions-desk-table = På vårt bord
decisions-desk-empty = Inget att besluta just nu.
decisions-desk-meetings = Våra möten
decisions-desk-no-meetings = Lägg in mötesdagarna under Organ och möten, så räknas handlingstiderna ut.
decisions-desk-done = Beslutat av oss
decisions-sent-pages = Underlag
decisions-bodies = Organ och möten
decisions-open = Öppna ett ärende
decisions-opened-done = Ärendet är öppnat.
decisions-see-all = Hela ärendet
decisions-past = Hittills
decisions-nothing-left = Här finns inget mer att anteckna.
decisions-step-title = Anteckna vad som hänt
decisions-step-send = Anteckna
decisions-step-done = Det är antecknat.
decisions-deed-information_given = Organet har informerats
decisions-deed-prepared = Underlaget är färdigt
decisions-deed-on_agenda = Ärendet står på dagordningen
decisions-deed-executed = Beslutet är verkställt
decisions-decide-title = Anteckna beslutet
decisions-decide-send = Anteckna beslutet
decisions-correct-title = Rätta beslutet med ett nytt
decisions-correct-text = Det gamla beslutet står kvar och går att läsa.
decisions-recorded = Beslutet är antecknat. Den som berörs får besked.
decisions-field-kind = Vad har hänt?
decisions-field-on = Dag
decisions-on-hint = Nästa möte är { $date }. Skriv så här: 2026-04-07.
decisions-date-hint = Skriv så här: 2026-04-07. Vet du bara månaden, skriv 2026-04.
decisions-field-pages = Antal sidor underlag
decisions-pages-hint = Så att det syns hur mycket papper ett beslut kräver.
decisions-field-note = Anteckning
decisions-field-outcome = Vad beslutades?
decisions-field-decided = Beslutsdag
decisions-field-paragraph = Paragraf
decisions-paragraph-hint = Som i protokollet, till exempel { $example }.
decisions-field-text = Beslutets ord
decisions-text-hint = Skriv av protokollet. Skillnader mot andra organs beslut visas av sig själva.
decisions-translated = Översättning. Protokollets språk: { $language }.
decisions-field-owners = Ord till idéägarna
decisions-owners-hint = { $n ->
    [one] Ett nej avslutar ärendet. En idé ligger bakom det, och den som lämnade den behöver ett svar. Skriv det här.
   *[other] Ett nej avslutar ärendet. { $n } idéer ligger bakom det, och de som lämnade dem behöver ett svar. Skriv det här. Alla får svaret på sitt eget språk, om du skriver det på det språket.
}
decisions-ways-text = Beslutet är inte antecknat. Det finns tre vägar vidare:
decisions-way-words = Skriv ord till idéägarna här, så får alla svar i samma stund som beslutet antecknas.
decisions-way-words-link = Till fältet
decisions-way-move = Flytta idéerna till ett annat förslag.
decisions-way-park = Låt idéerna vila till ett datum, eller besvara dem en och en.
decisions-way-link = Öppna förslaget
# Öppna ett ärende
open-text = Ett ärende får ett spår i varje organ som måste besluta. Idéägarna ser läget från första dagen.
open-nothing = Det finns inget att besluta om ännu.
open-nothing-next = Förslag, strategier, planer och granskade åtgärder kan bli ärenden.
open-field-about = Vad gäller det?
open-thing = { $kind } { $number }: { $title }
open-kind-proposal = Förslag
open-kind-measure = Granskad åtgärd
open-kind-strategy = Strategi
open-kind-plan = Plan
open-field-title = Ärendets rubrik
open-field-on = Öppnat den
open-field-bodies = Vilka måste besluta?
open-bodies-hint = Ärendet blir antaget först när alla dessa har sagt ja.
open-field-others = Vilka ska dessutom informeras eller bereda?
open-others-hint = De kan inte besluta.
# Organ och möten
bodies-text = Lägg in varje organs möten för året. Sista dag för handlingar räknas ut.
bodies-none = Inga organ ännu.
bodies-none-next = Lägg till det första här nedanför.
bodies-papers = { $n ->
    [one] handlingar en arbetsdag före mötet
   *[other] handlingar { $n } arbetsdagar före mötet
}
bodies-field-days = Nya mötesdagar
bodies-days-hint = En dag per rad, så här: 2026-04-07.
bodies-plan = Lägg in mötena
bodies-planned = { $n ->
    [one] Ett möte är inlagt.
   *[other] { $n } möten är inlagda.
}
bodies-meeting = { $meeting }, handlingar senast { $papers }
bodies-meeting-cancelled = { $meeting }, inställt (handlingar skulle ha lämnats { $papers })
bodies-cancel = Ställ in
bodies-cancelled = Mötet är inställt.
bodies-end-title = Organet upphör
bodies-end-text = Organet och dess beslut finns kvar att läsa.
bodies-field-until = Första dagen det inte längre finns
bodies-end = Anteckna att det upphör
bodies-ended = Det är antecknat.
bodies-add-title = Lägg till ett organ
bodies-add = Lägg till
bodies-added = Organet är tillagt.
bodies-field-organisation = Organisation
bodies-field-kind = Slag av organ
bodies-field-from = Finns sedan
bodies-field-paper_days = Arbetsdagar för handlingar
bodies-paper-days-hint = Lämna tomt för det vanliga antalet.
# Varför det inte gick
fault-not-a-day = Skriv en dag, en månad eller ett år, till exempel 2026-04-07.
fault-not-days = Skriv minst en dag, en per rad, så här: 2026-04-07.
fault-no-bodies = Välj minst ett organ som måste besluta.
refusal-no-such-body = Organet finns inte. Ladda om sidan och välj igen.
refusal-no-such-organisation = Organisationen finns inte. Ladda om sidan och välj igen.
refusal-no-such-chain = Det slaget av organ finns inte. Välj ett i listan.
refusal-no-bodies = Välj minst ett organ som måste besluta.
refusal-body-not-there = Organet fanns inte den dagen. Kontrollera datumet.
refusal-ends-before-it-begins = Slutet ligger före början. Kontrollera datumen.
refusal-no-new-meetings = Alla dagarna finns redan i kalendern.
refusal-cancelled-already = Mötet är redan inställt.
refusal-nothing-to-decide-on = Det som ärendet gäller finns inte. Välj något i listan.
refusal-matter-open-already = Det finns redan ett öppet ärende om detta: ärende { $n }. Fortsätt där.
refusal-matter-title-missing = Ge ärendet en rubrik.
refusal-paragraph-missing = Skriv paragrafen som i protokollet.
refusal-not-a-court = Organet kan inte besluta formellt. Det kan informeras eller bereda.
refusal-not-on-agenda = Anteckna först att ärendet står på dagordningen.
refusal-correct-by-reference = Organet har redan beslutat. Rätta med ett nytt beslut som hänvisar till det gamla.
refusal-nothing-to-correct = Beslutet som skulle rättas gäller inte längre. Ladda om sidan och försök igen.
refusal-prepare-first = Ärendet är återremitterat. Anteckna först att det är berett på nytt.
refusal-nothing-to-execute = Det finns inget ja att verkställa.
refusal-past-that = Ärendet har redan kommit längre.
refusal-date-without-year = Skriv ett datum med år.
refusal-date-before-last = Dagen ligger före det som redan är antecknat. Kontrollera datumet.
refusal-date-in-future = Dagen har inte kommit än.
refusal-anchoring-missing = Skriv vem som hördes och vad de tyckte.
matter-brief = Underlag på två sidor
calendar-brief = Underlag
calendar-brief-of = Underlag: { $body }, { $date }
decisions-follows-title = När alla har sagt ja
decisions-follows-text = Det här är det sista beslutet som väntas. Vem ska genomföra det, och när ska det vara klart? Åtgärden läggs in i samma stund som beslutet, och idéägarna får veta det.
decisions-field-doer = Vem som genomför
decisions-doer-nobody = Ingen utsedd än
decisions-doer-hint = Utan namn flaggas ärendet tills en åtgärd finns.
decisions-field-due = Ska vara klart
decisions-follows-no-goal = Förslaget som beslutet gäller pekar inte på något mål.
# Medlemskap och uppdrag
ties = Medlemskap och uppdrag
ties-about = Vilka som hör till vad, sedan när och enligt vilket beslut, och vilka uppdrag som finns.
ties-lead = Välj en organisation. Det som står här visas för alla på sidorna Om och Organisationer.
ties-none = Inga organisationer finns ännu.
ties-none-next = Lägg först till dem under Organisationer.
ties-member = Medlem
ties-office = Uppdrag
ties-period = Tid
ties-decision = Beslut
ties-decided = Beslut: { $by }
ties-not-decided = Beslutet är inte infört
ties-no-period = Tid ej angiven
ties-no-members = Inga medlemmar är införda.
ties-no-offices = Inga uppdrag är införda.
ties-add-members = Lägg till en medlem
ties-add-offices = Lägg till ett uppdrag
ties-membership = Ändra medlemskapet
ties-membership-new = Ny medlem
ties-office-new = Nytt uppdrag
ties-removed = Borttaget. Du kan ångra det nedanför.
refusal-member-of-itself = En organisation kan inte vara medlem i sig själv. Välj en annan.
refusal-changed-meanwhile = Någon annan har ändrat det här under tiden. Ladda om sidan och se hur det står nu.
about-members-title = Vilka som är med
about-members-of = Medlemmar i { $organisation }:
about-members-undecided = De här kommunerna är med. Besluten om det är inte införda här ännu.
about-members-all = Alla organisationer, organ och uppdrag
about-member-since = Med { $since }
decisions-boards = Mina nämnders ärenden
