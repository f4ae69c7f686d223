# Lägen
state-received = Mottagen
state-sorted = Sorterad
state-clarifying = Fråga ställd
state-in_proposal = I förslag
state-parked = Vilande
state-referred = Överlämnad
state-answered = Besvarad
state-withheld = Visas inte
state-withdrawn = Återtagen
state-sentence-received = Idén har kommit in och väntar på att någon läser den.
state-sentence-sorted = Idén är läst och sorterad. Nu avgörs hur den tas vidare.
state-sentence-clarifying = Vi har frågat den som lämnade idén om något och väntar på svar.
state-sentence-in_proposal = Idén är med i ett förslag som det arbetas på.
state-sentence-parked = Idén vilar till ett bestämt datum. Då tas den upp igen.
state-sentence-referred = Idén är överlämnad till den som kan göra något åt den.
state-sentence-answered = Idén har fått sitt svar.
state-sentence-withheld = Idén visas inte öppet. Den som lämnade den har fått veta varför.
state-sentence-withdrawn = Den som lämnade idén har tagit tillbaka den.
# Vad det är för något
kind-idea = Idé
kind-observation = Iakttagelse
kind-question = Fråga
kind-fault_report = Felanmälan
# Hur den kom
channel-web = Webben
channel-meeting = Möte
channel-network = Nätverk
channel-paper = Papperskort
channel-email = E-post
channel-import = Fil
# Varifrån raden kommer
origin-real = Verklig
origin-source = Ur ett källdokument
origin-public_source = Ur en öppen källa
origin-synthetic = Exempel
# Varför den är avslutad
reason-already_done = Finns redan
reason-started = Är påbörjat
reason-declined = Blir inte av
reason-not_ours = Någon annan bestämmer
reason-information = Fråga eller synpunkt, besvarad
reason-insufficient = För lite att gå på
# Varför texten inte visas
withheld-personal_data = Personuppgifter som inte går att maskera
withheld-abuse = Hot, kränkning eller hat
withheld-secrecy = Sekretess
withheld-spam = Reklam eller skräp
stub-held = Texten visas när någon har tittat efter personuppgifter i den.
stub-withdrawn = Den som lämnade idén har tagit tillbaka den. Numret finns kvar.
stub-withheld = Texten visas inte. Skäl: { $reason }
# Avslag
refusal-already-sent = Det går inte att ångra: ägaren till idé { NUMBER($n, useGrouping: "false") } har redan fått besked. Öppna idén igen i stället.
refusal-answer-too-short = Skriv minst en hel mening som svar.
refusal-changed-since = Det går inte att ångra: idé { NUMBER($n, useGrouping: "false") } har ändrats sedan dess. Titta på den och gör om det du vill.
refusal-closed = Idén är redan avslutad. Öppna den igen om något mer ska göras.
refusal-closed-already = Förslaget är redan avslutat.
refusal-mask-adds-text = Maskering kan bara ta bort text. Markera det som ska döljas och ändra inget annat.
refusal-text-changed = Någon annan har ändrat texten som visas sedan du öppnade sidan. Nu ser du hur den är; det du skrev står kvar.
refusal-reply-since = Något har hänt med nr { NUMBER($n, useGrouping: "false") } sedan du öppnade listan, kanske ett nytt svar. Här är det som gäller nu.
refusal-no-question = Det finns ingen fråga som väntar på svar.
refusal-no-round = Det finns ingen insamling att lägga idén i än. Be samordnaren öppna en.
refusal-no-such-idea = Det finns ingen idé med det numret. Kontrollera numret.
refusal-no-such-proposal = Det finns inget förslag med det numret. Kontrollera numret.
refusal-not-closed = Idén är inte avslutad, så den behöver inte öppnas igen.
refusal-not-in-proposal = Idén är inte med i det förslaget.
refusal-not-parked = Idén vilar inte.
refusal-not-sorted = Sortera idén först: tema, plats och slag.
refusal-not-yet = Datumet har inte kommit än.
refusal-nothing-to-send = Det finns inget svar att skicka. Välj minst en idé.
refusal-proposal-changed-since = Det går inte att ångra: någon har arbetat vidare med förslag { NUMBER($n, useGrouping: "false") }.
refusal-undo-would-strand = Det går inte att ångra: förslag { NUMBER($n, useGrouping: "false") }, som idéer skulle hamna i igen, är avslutat.
refusal-nothing-to-undo = Det finns inget att ångra.
refusal-other-municipality = Idén gäller en annan kommun. Be samordnaren om hjälp.
refusal-owner-only = Det kan bara den göra som lämnade idén, med sin kod.
refusal-park-date-past = Välj ett datum som inte har varit.
refusal-park-date-too-late = { $n ->
    [one] Idén får vila högst en dag. Välj ett tidigare datum.
   *[other] Idén får vila högst { $n } dagar. Välj ett tidigare datum.
}
refusal-parked = Idén vilar. Vänta tills den tas upp igen, eller svara.
refusal-place-missing = Välj minst en kommun, eller att den gäller alla.
refusal-text-missing = Skriv en text.
refusal-text-too-long = { $n ->
    [one] Skriv högst ett tecken.
   *[other] Texten är för lång. Skriv högst { $n } tecken.
}
refusal-text-too-short = { $n ->
    [one] Skriv minst ett tecken.
   *[other] Skriv minst { $n } tecken.
}
refusal-theme-missing = Välj minst ett tema.
refusal-title-missing = Ge förslaget en rubrik.
refusal-title-too-long = { $n ->
    [one] Rubriken får vara högst ett tecken lång.
   *[other] Rubriken är för lång. Skriv högst { $n } tecken.
}
refusal-undo-too-late = Det är för sent att ångra. Det går i ett dygn.
refusal-undone-already = Det är redan ångrat.
refusal-withdrawn = Den som lämnade idén har tagit tillbaka den.
refusal-withhold-too-late = Idén är redan under arbete och kan inte längre döljas helt. Maskera texten i stället.
refusal-would-strand = { $n ->
    [one] Förslaget kan inte avslutas: en idé skulle bli utan svar. Flytta den till ett annat förslag, låt den vila till ett datum eller svara på den.
   *[other] Förslaget kan inte avslutas: { $n } idéer skulle bli utan svar. Flytta dem till ett annat förslag, låt dem vila till ett datum eller svara på dem.
}
# Före textrutan
public-records = Det du skickar blir allmän handling och kan begäras ut av vem som helst. Du behöver inte ange namn.
# Korta namn
round-number = Insamling { NUMBER($n, useGrouping: "false") }
idea-number = Nr { $n }
answer-label = Svar:
took-label = Vi tog med:
state-adopted = Beslutad
state-realised = Genomförd
state-sentence-adopted = Idén är med i ett förslag som alla berörda organ har beslutat.
state-sentence-realised = Det idén ledde till är genomfört och har gett ett resultat.
# Varför idéer liknar varandra
kindred-why-words = Samma ord:
kindred-why-letters = Ord som liknar varandra
kindred-why-meaning = Handlar om samma sak, med andra ord
kindred-why-language = Handlar om samma sak, på ett annat språk
kindred-by-words = Idéerna jämförs ord för ord. Den som säger samma sak med andra ord, eller på ett annat språk, syns inte här.
# Maskinens förslag
suggested-theme = Tema
suggested-place = Kommun
suggested-kind = Sort
suggested-language = Språk
suggestions-accepted = { $n ->
    [one] { $what }: { $share } av de främsta förslagen togs, av { $n } avgjort.
   *[other] { $what }: { $share } av de främsta förslagen togs, av { $n } avgjorda.
}
suggestions-title = Maskinens förslag
suggestions-text = Förslag ändrar aldrig något själva. En människa avgör varje gång.
channel-cutting = Debatt och press
thread-times = { $what } ({ $n } gånger)
kindred-why-perhaps = Handlar kanske om samma sak
kindred-why-perhaps-words = Handlar kanske om samma sak. Ord i båda:
