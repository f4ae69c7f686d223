# Bidra
contribute = Bidra
contribute-lead = Vad vill du, eller ni, göra själva? En förvaltning, ett företag, en förening eller du ensam: alla behövs. Välj ett område, skriv med egna ord. Det tar två minuter och kräver inget konto.
contribute-step-1 = Steg 1 av 3: välj område
contribute-step-2 = Steg 2 av 3: skriv
contribute-step-3 = Steg 3 av 3: spara koden
contribute-closed = Just nu tar vi inte emot nya åtaganden här.
contribute-closed-next = Har du redan en plan kan du öppna den med din kod.
contribute-no-areas = Det finns inga områden att bidra till än.
contribute-no-areas-next = De kommer när det finns en strategi eller ett program med fokusområden.
contribute-examples-short = Till exempel:
contribute-examples = Så kan man bidra, till exempel
contribute-other-area = Välj ett annat område
contribute-write-title = Ert eller ditt åtagande
contribute-before = Innan du skriver:
contribute-public-records = Det du skickar blir allmän handling och kan begäras ut. Skriv inget om dig själv eller andra som inte får bli känt.
contribute-text = Vad vill du, eller ni, göra?
contribute-text-hint = En mening räcker. Skriv vad ni gör själva, inte vad andra borde göra.
contribute-by = När ska det vara gjort?
contribute-by-hint = En dag att sikta på. Du kan ändra den när du vill.
contribute-kind = Vem bidrar?
contribute-name = Namn
contribute-name-hint = Vad ni heter. Är du ensam behövs inget namn: då visas du som ”Invånare” och ett nummer.
contribute-name-question = Får namnet visas?
contribute-name-public = Jag är ensam och vill visas med mitt namn
contribute-share = Vem får läsa åtagandet?
contribute-share-hint = Du kan ändra dig när som helst, med din kod.
contribute-share-no = Bara den som har koden
contribute-share-yes = Alla: det visas på områdets sida
contribute-reminder = Frivilligt: en påminnelse med e-post
contribute-email = E-post
contribute-email-hint = Vi skriver en enda gång, när dagen har kommit. Adressen visas inte för någon.
contribute-send = Lämna åtagandet
contribute-next = Vad händer sedan?
contribute-next-code = Du får ett nummer och en kod på fyra ord. Koden är nyckeln till din egen plan.
contribute-next-plan = I planen lägger du till fler åtaganden, ändrar, skriver ut och berättar vad det blev.
contribute-next-share = Det du delar syns på områdets sida, så att andra kan göra det tillsammans med dig.
contribute-into-plan = Det här läggs i planen för { $actor }.
contribute-press-again = Åtagandet är inte skickat än. Tryck på knappen en gång till, så vet vi att du är en människa. Texten är kvar.
contribute-same-text = Samma text kom nyss från ditt nätverk. Om det är ett åtagande till, tryck på knappen igen. Annars är allt klart.
contribute-too-many = Just nu kommer väldigt många åtaganden från samma nätverk som ditt. Vänta tio minuter och tryck på knappen igen. Texten är kvar.
contribute-to-area = Bidra till det här området
contribute-to-strategy = Bidra till programmet
fault-name-personal = Namnet ser ut att innehålla ett telefonnummer, ett personnummer eller en adress. Skriv bara namnet.
# Kvitto
contribute-thanks = Tack! Åtagandet är sparat.
contribute-receipt-number = Åtagande nummer
contribute-receipt-code = Koden till din plan
contribute-receipt-keep = Spara koden nu.
contribute-receipt-keep-why = Skriv av den, fotografera den eller skriv ut sidan. Vi kan inte visa den igen: vi sparar den inte själva.
contribute-receipt-next = Vad händer nu?
contribute-receipt-private = Åtagandet är ditt eget: bara den som har koden kan läsa det.
contribute-receipt-held = Åtagandet visas för alla så fort någon hos oss har tittat på det.
contribute-receipt-shared = Åtagandet visas nu på områdets sida.
contribute-receipt-plan = Med koden öppnar du din plan: lägg till, ändra, dela eller ta tillbaka.
contribute-receipt-print = Planen går att skriva ut. Du behöver inget konto.
contribute-receipt-over = Kvittot visas bara i en kvart, och den är slut. Åtagandet är sparat. Har du koden kan du öppna planen som vanligt.
contribute-another = Bidra en gång till, som någon annan
# Aktörer
actor-department = Förvaltning, skola eller arbetsplats
actor-firm = Företag
actor-association = Förening eller nätverk
actor-individual = Enskild person
actors-department = Förvaltningar
actors-firm = Företag
actors-association = Föreningar
actors-individual = Enskilda
actors-in-text-department = förvaltningar
actors-in-text-firm = företag
actors-in-text-association = föreningar
actors-in-text-individual = enskilda personer
actor-pseudonym = Invånare { $n }
list-and = { $first } och { $last }
# Åtaganden
commitment = Åtagande
commitment-number = Åtagande { $n }
commitment-by = senast { $date }
commitment-area = Område
commitments-title = Så bidrar vi
commitments-lead = { $n ->
    [0] Ingen har delat ett åtagande till det här området än.
    [one] Ett åtagande är delat till det här området.
   *[other] { $n } åtaganden är delade till det här området.
}
commitments-so-far = { $n ->
    [0] Inga delade åtaganden än
    [one] Ett delat åtagande
   *[other] { $n } delade åtaganden
}
commitments-missing = Här saknas ännu { $kinds }. Alla behövs.
commitments-missing-all = Ingen har lovat något här än. Bli den första!
commitment-life-open = Att göra
commitment-life-done = Gjort
commitment-life-withdrawn = Tillbakataget
commitment-seen-private = Bara i planen
commitment-seen-held = Väntar på en titt
commitment-seen-shared = Delat
commitment-seen-says-private = Bara den som har koden kan läsa det här.
commitment-seen-says-held = Du har delat det här. Någon hos oss tittar på texten innan alla kan läsa den.
commitment-seen-says-shared = Alla kan läsa det här på områdets sida.
commitment-outcome-is = Så blev det:
commitment-reason-is = Från oss som tittar på texterna:
commitment-share = Dela med alla
commitment-unshare = Sluta dela
commitment-reopen = Det är inte gjort än
commitment-finish-title = Är det gjort?
commitment-outcome = Vad blev det?
commitment-outcome-hint = En mening eller två. Berätta också om det blev annorlunda än du tänkte.
commitment-finish = Det är gjort
commitment-edit-title = Ändra
commitment-withdraw = Ta tillbaka åtagandet
commitment-withdraw-text = Då visas det inte längre för någon, och det går inte att ångra.
commitment-added = Åtagandet ligger i planen.
commitment-saved = Ändringen är sparad.
commitment-saved-held = Det är sparat. Någon hos oss tittar på texten innan alla kan läsa den.
commitment-finished = Fint! Det är markerat som gjort.
commitment-is-shared = Nu kan alla läsa det på områdets sida.
commitment-is-private = Nu kan bara den som har koden läsa det.
commitment-is-open = Det är inte längre markerat som gjort.
commitment-is-withdrawn = Åtagandet är tillbakataget.
commitment-moved-on = Åtagandet har ändrats sedan du öppnade sidan. Titta på hur det är nu och gör om, om du vill.
# Min plan
plan-title = Min plan
plan-lead = Allt här är ditt eget tills du delar det. Gå igenom områdena ett i taget: vad gör ni redan, och vad kan ni göra mer?
plan-have-code = Har du redan en plan? Öppna den med din kod
plan-continue = Fortsätt i din plan
plan-continue-as = Fortsätt i planen för { $actor }
plan-enter-title = Öppna din plan
plan-enter-lead = Skriv koden som du fick när du lämnade ditt första åtagande.
plan-code = Din kod
plan-code-hint = Fyra ord och en siffra, till exempel ”{ $example }”. Stora eller små bokstäver spelar ingen roll, och siffran kan du hoppa över.
plan-code-not-found = Vi hittar ingen plan med den koden här. Titta på kvittot en gång till.
plan-code-of-idea = Är det koden till en idé? Följ din idé
plan-code-of-plan = Är det koden till en egen plan? Öppna din plan
plan-open = Öppna min plan
plan-begin = Har du ingen plan? Lämna ett första åtagande
plan-lost = Har du tappat bort koden?
plan-lost-text = Vi kan inte ta fram den: vi sparar den inte i läsbar form. Det är därför ingen annan kan läsa din plan. Du kan alltid börja en ny. Vill du att något som du har delat tas bort, hör av dig till kommunen.
plan-session-over = Det gick en stund, så vi stängde planen. Skriv koden igen.
plan-shown-as = visas som { $actor }
plan-about = Det här gör vi redan
plan-about-form = Om er: vad ni gör, namn och påminnelser
plan-about-hint = Bara för er själva. Att se det man redan gör är en bra början på en plan.
plan-add = Lägg till ett åtagande
plan-change = Ändra, dela eller avsluta åtagande { $n }
plan-alike = Liknar det som andra vill:
plan-gone = Tillbakataget, och till områden som inte finns längre
plan-due = Dagen har kommit för åtagande { $n }.
plan-due-tell = Berätta vad det blev
plan-field-about = Vad gör ni redan?
plan-field-name = Namn
plan-field-email = E-post för påminnelser
plan-name-hint = Visas bara om du kryssar för det.
plan-email-kept = Påminnelser går till { $address }. Skriv en ny adress om det ska vara en annan.
plan-email-forget = Ta bort adressen
plan-email-forgotten = Adressen är borttagen.
plan-saved = Det är sparat.
plan-print = Skriv ut sidan från webbläsaren, så får du planen på papper utan knappar.
plan-leave = Stäng planen
plan-leave-text = Gör det om du lånar någon annans telefon eller dator. Planen stängs annars av sig själv efter två timmar.
plan-left = Planen är stängd.
# Tillsammans
together-title = Åtagandena tillsammans
together-link = Se vad som hänger ihop och vad som saknas
together-lead = { $n ->
    [0] Ingen har delat ett åtagande än.
    [one] Ett delat åtagande, lagt bredvid områdena.
   *[other] { $n } delade åtaganden, lagda bredvid varandra.
}
together-suggests = Vi jämför orden i texterna och säger vilka de är. Det är förslag: var och en avgör själv vem den vill arbeta med.
together-newest = De { $n } senaste jämförs.
together-none = Inga åtaganden är delade än.
together-none-next = När några har delat sina syns här vad som hänger ihop.
together-overlaps = Flera vill göra liknande
together-no-overlaps = Inget av det som är delat liknar något annat tydligt.
together-alike = { $n ->
    [2] Två aktörer vill göra liknande
    [3] Tre aktörer vill göra liknande
    [4] Fyra aktörer vill göra liknande
    [5] Fem aktörer vill göra liknande
   *[other] { $n } aktörer vill göra liknande
}
together-because = Gemensamma ord: { $words }
together-partners = Kan de hjälpas åt?
together-partners-text = Två aktörer av olika slag som rör vid samma sak.
together-gaps = Vem saknas?
# Skrivbordet
desk-contribute = Åtaganden
desk-contribute-lead = Texter som ser ut att innehålla personuppgifter väntar här tills någon har tittat. Privata planer syns inte, bara hur många de är.
desk-contribute-held = Väntar på en titt
desk-contribute-none = Inget väntar.
desk-contribute-none-next = Alla delade åtaganden står på områdenas sidor. Öppna ett därifrån om det behöver hållas inne.
desk-contribute-actor = Aktör
desk-contribute-kind = Slag
desk-contribute-when = Lämnat
desk-contribute-numbers = Hur många
desk-contribute-by-area = Delade åtaganden efter område och slag av aktör
desk-contribute-by-standing = Alla åtaganden efter hur långt de har kommit och vem som får läsa dem
desk-contribute-life = Läge
desk-contribute-sum = Summa
desk-contribute-elsewhere = Områden som inte finns längre
desk-contribute-public = Visa sidan Bidra
look-why-hints = Texten ser ut att innehålla ett telefonnummer, ett personnummer eller en adress.
look-why-watched = Texten har täckts över eller hållits inne förut, så varje ny lydelse visas här först.
look-release = Visa texten som den är
look-release-text = Är det inget som behöver täckas över?
look-mask-title = Täck över något
look-text = Texten som alla får läsa
look-text-hint = Det som ser ut som personuppgifter är redan täckt. Ändra inget annat än det som måste täckas.
look-outcome = Utfallet som alla får läsa
look-reason = Skäl
look-reason-hint = Aktören läser skälet i sin plan.
look-mask = Visa med det täckta
look-hold-title = Håll inne
look-hold-text = Åtagandet slutar visas för alla tills någon har tittat på det igen.
look-hold = Håll inne åtagandet
commitment-released = Åtagandet visas nu för alla.
commitment-masked = Åtagandet visas nu för alla, med det du täckte över.
commitment-held = Åtagandet hålls inne.
examples-title = Exempel på åtaganden
examples-title-about = Exempel på vad man kan åta sig, för varje område.
examples-lead = Exemplen står på sidan Bidra, vid varje område. Skriv dem på det språk som er strategi har.
examples-lines = Exempel, ett på varje rad
examples-hint = Högst tolv rader. Börja gärna med ett litet.
examples-saved = Exemplen är sparade.
# Avslag
refusal-commitments-closed = Just nu tar vi inte emot nya åtaganden här.
refusal-plan-full = { $n ->
   *[other] Planen har redan { $n } åtaganden. Fler får inte plats i en plan.
}
refusal-no-such-area = Området finns inte längre. Gå tillbaka och välj ett annat.
refusal-commitment-withdrawn = Åtagandet är tillbakataget och går inte att ändra.
refusal-commitment-done = Åtagandet är markerat som gjort. Öppna det igen om det ska ändras.
refusal-commitment-open = Åtagandet är inte markerat som gjort.
refusal-commitment-shared = Åtagandet är redan delat.
refusal-commitment-private = Åtagandet är inte delat.
refusal-commitment-not-shared = Åtagandet visas inte för alla, så det finns inget att hålla inne.
refusal-commitment-not-held = Åtagandet väntar inte längre på en titt.
refusal-commitment-reason = Skriv ett skäl, så att aktören förstår.
# Påminnelse
commitment-mail-subject = Dagen har kommit för ditt åtagande – { $space }
commitment-mail-said = Den { $date } skulle åtagande { $number } vara gjort. Så här skrev du:
commitment-mail-next = Hur gick det? Öppna din plan och berätta vad det blev, eller välj en ny dag. Du bestämmer själv.
commitment-mail-follow = Öppna din plan med koden du fick:
commitment-mail-why-you = Du får det här brevet en enda gång, för att du bad om en påminnelse när du lämnade ditt åtagande. { $space }
commitment-goal = Mål som det hjälper
commitment-action = Åtgärd som det hjälper
commitment-helps-none = Inget valt
commitment-helps-title = Vad det hjälper
commitment-helps-text = Du behöver inte välja. Väljer du, syns åtagandet också på sidan om målet eller åtgärden, så länge alla får läsa det.
commitment-helps-goal = Hjälper målet: { $title }
commitment-helps-action = Hjälper åtgärden: { $title }
