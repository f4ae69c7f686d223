# Skrivbordet
sorting-desk = Översikt
sorting-sort = Sortera
sorting-proposals = Förslag
sorting-themes = Teman
sorting-themes-about = Det som idéer sorteras under: lägg till, byt namn eller sluta erbjuda.
sorting-keys = Tangenter
sorting-also-here = Också här
sorting-title = Sortera nr { $n }
sorting-idea-title = Idé nr { $n }
sorting-number = Nr { $n }
sorting-at-table = { $name }, bord { $table }
sorting-by-scribe = skrivet av någon annan än idéägaren
sorting-late = kom efter att insamlingen stängt
# Takt
sorting-left = { $n } kvar
sorting-per-hour = { $n } i timmen
sorting-done-today = klart i dag { $time }
sorting-done-hours = { $n ->
    [one] omkring en timmes arbete kvar
   *[other] omkring { $n } timmars arbete kvar
}
sorting-empty = { $n ->
    [one] Inkorgen är tom. En idé väntar på svar.
   *[other] Inkorgen är tom. { $n } idéer väntar på svar.
}
sorting-begin = { $n ->
    [one] Sortera den idé som väntar
   *[other] Sortera { $n } idéer
}
# Fält
sorting-theme = Tema
sorting-theme-other = Annat tema
sorting-theme-other-hint = Det du väljer här gäller i stället för det som är markerat ovan.
sorting-theme-none = Inget valt
sorting-theme-also = Ett tema till
sorting-place = Gäller
sorting-place-both = Båda
sorting-place-all = Alla kommuner
sorting-place-several = Flera kommuner
sorting-kind = Sort
sorting-language = Språk
sorting-more = Fler val
sorting-whole-text = Hela texten
# Knappar
sorting-save = Spara och nästa
sorting-skip = Hoppa över
sorting-do-sort = Sortera
sorting-do-resort = Sortera om
sorting-do-proposal = Med i förslag …
sorting-do-park = Vila till …
sorting-do-refer = Lämna över …
sorting-do-ask = Fråga …
sorting-do-answer = Svara …
sorting-do-mask = Maskera …
sorting-do-withhold = Dölj …
sorting-do-reopen = Öppna igen …
sorting-open = Öppna
sorting-close = Stäng
sorting-rename = Byt namn
sorting-retire = Sluta erbjuda
sorting-leave = Ta ut ur förslaget
# Sidor för beslut
sorting-title-proposal = Ta med nr { $n } i ett förslag
sorting-title-park = Låt nr { $n } vila
sorting-title-refer = Lämna över nr { $n }
sorting-title-ask = Fråga om nr { $n }
sorting-title-answer = Svara på nr { $n }
sorting-title-mask = Maskera nr { $n }
sorting-title-withhold = Dölj nr { $n }
sorting-title-reopen = Öppna nr { $n } igen
sorting-lead-proposal = Idéägaren får veta vilket förslag idén är med i och vad ni tog med från just den.
sorting-lead-park = Idén kommer tillbaka av sig själv på sin dag. Idéägaren får veta datum och skäl.
sorting-lead-refer = För det som någon annan kan göra något åt. Idéägaren får veta vem som har tagit emot det.
sorting-lead-ask = Idéägaren läser frågan på sin sida och kan svara där. Utan svar går idén tillbaka till er.
sorting-lead-answer = Svaret avslutar idén. Det kan ångras tills det har skickats.
sorting-lead-mask = Det som ser ut som personuppgifter är maskerat som förslag. Originalet sparas oförändrat och visas aldrig öppet.
sorting-lead-withhold = Texten visas inte öppet. Numret och skälet syns, och idéägaren får veta varför.
sorting-lead-reopen = Idén kommer tillbaka till skrivbordet och idéägaren får veta det.
sorting-send-proposal = Ta med i förslaget
sorting-send-park = Låt vila till datumet
sorting-send-refer = Lämna över
sorting-send-ask = Skicka frågan
sorting-send-answer = Skicka svaret
sorting-send-mask = Visa texten maskerad
sorting-send-withhold = Dölj texten
sorting-send-reopen = Öppna igen
sorting-release = Visa texten som den är
sorting-proposal = Förslag som finns
sorting-proposal-new = Eller ett nytt förslag
sorting-proposal-new-hint = Skriver du en rubrik här öppnas ett nytt förslag.
sorting-took = Vad tog ni med från den här idén?
sorting-took-heading = Vi tog med:
sorting-in-owners-language = Idéägaren läser det här. Skriv på idéns språk: { $lang }.
sorting-park-reason = Varför vilar den?
sorting-until = Till vilken dag?
sorting-until-hint = Senast { $date }.
sorting-park-30 = Om en månad
sorting-park-91 = Om tre månader
sorting-park-182 = Om ett halvår
sorting-receiver = Vem tar emot?
sorting-refer-text = Texten som lämnas över
sorting-reference = Mottagarens eget nummer
sorting-question = Din fråga
sorting-answer-text = Svar
sorting-reason = Skäl
sorting-clean = Texten som visas
sorting-clean-hint = Skriv *** i stället för det som ska döljas, och inget annat nytt.
sorting-masked-now = Så visas texten nu
# Efter beslut
sorting-did-save = Nr { NUMBER($n, useGrouping: "false") } är sorterad.
sorting-did-proposal = Nr { NUMBER($n, useGrouping: "false") } är med i förslaget.
sorting-did-park = Nr { NUMBER($n, useGrouping: "false") } vilar.
sorting-did-refer = Nr { NUMBER($n, useGrouping: "false") } är överlämnad.
sorting-did-ask = Frågan om nr { NUMBER($n, useGrouping: "false") } är ställd.
sorting-did-answer = Nr { NUMBER($n, useGrouping: "false") } är besvarad.
sorting-did-mask = Texten i nr { NUMBER($n, useGrouping: "false") } visas nu.
sorting-did-withhold = Texten i nr { NUMBER($n, useGrouping: "false") } visas inte.
sorting-did-reopen = Nr { NUMBER($n, useGrouping: "false") } är öppen igen.
sorting-did-undo = Ångrat. Här är nr { NUMBER($n, useGrouping: "false") } igen.
sorting-did-undo-all = { $n ->
    [one] Ångrat för en idé.
   *[other] Ångrat för { $n } idéer.
}
sorting-did-seen = Svaret från ägaren till nr { NUMBER($n, useGrouping: "false") } är läst.
sorting-did-leave = Nr { NUMBER($n, useGrouping: "false") } är inte längre med i förslaget.
sorting-did-proposal-open = Förslag { NUMBER($n, useGrouping: "false") } är öppnat.
sorting-did-proposal-rename = Förslag { NUMBER($n, useGrouping: "false") } har fått ny rubrik.
sorting-did-proposal-close = Förslag { NUMBER($n, useGrouping: "false") } är avslutat.
sorting-did-proposal-move = Alla idéer är flyttade och förslag { NUMBER($n, useGrouping: "false") } är avslutat.
sorting-did-proposal-park = Alla idéer vilar och förslag { NUMBER($n, useGrouping: "false") } är avslutat.
sorting-did-theme-add = Temat finns nu att välja.
sorting-did-theme-rename = Temat har fått sitt nya namn.
sorting-did-theme-retire = Temat erbjuds inte längre. Idéer som har det behåller det.
sorting-did-theme-promote = { $n ->
    [one] Ett nytt tema med en idé.
   *[other] Ett nytt tema med { $n } idéer.
}
sorting-stale-text = Så här är idén nu. Titta på den och välj igen om du vill ändra.
sorting-held-text = Texten visas inte öppet förrän någon har tittat efter personuppgifter.
# Liknande
sorting-similar = Liknande idéer
sorting-similar-none = Ingen idé liknar den här.
sorting-in-proposal = i förslag { $name }
sorting-parked-until = vilar till { $date }
sorting-group-with = Grupp med nr { $n }
sorting-proposal-name = { $number }, { $title }
# Den röda tråden
sorting-at-latest = senast { $date }
sorting-next-sort = Sorteras
sorting-next-answer = Tas vidare eller besvaras
sorting-next-reply = Väntar på idéägarens svar
sorting-next-wake = Tas upp igen
sorting-next-owner = Besked till idéägaren
sorting-step-submitted = Inkom
sorting-step-sorted = Sorterad
sorting-step-question_asked = Fråga till idéägaren
sorting-step-question_closed = Frågan stängd utan svar
sorting-step-reply_received = Svar från idéägaren
sorting-step-taken_into_proposal = Med i förslag
sorting-step-left_proposal = Ute ur förslag
sorting-step-parked = Vilar
sorting-step-woken = Tagen upp igen
sorting-step-referred = Överlämnad
sorting-step-answered = Besvarad
sorting-step-owner_told = Ord på vägen till idéägaren
sorting-step-withheld = Dold
sorting-step-masked = Maskerad
sorting-step-text_released = Texten visas
sorting-step-withdrawn = Återtagen av idéägaren
sorting-step-reopened = Öppnad igen
sorting-step-undone = Ångrad
sorting-step-asked_if_helped = Frågad om svaret hjälpte
sorting-step-changed = Ändrad
# Det som väntar
sorting-queue-unsorted = Osorterade
sorting-queue-unsorted-text = Har kommit in och väntar på tema, plats och sort.
sorting-queue-held = Texter att titta på
sorting-queue-held-text = Kan innehålla personuppgifter och visas inte än.
sorting-queue-held-none = Inga texter väntar på en titt.
sorting-queue-replies = Olästa svar från idéägare
sorting-queue-replies-text = Någon har svarat på en fråga eller skrivit till er.
sorting-queue-replies-none = Alla svar är lästa.
sorting-queue-overdue = Över tiden
sorting-queue-overdue-text = Någon borde ha gjort något vid det här laget.
sorting-queue-overdue-none = Ingenting är över tiden.
sorting-queue-silent = Utan besked länge
sorting-queue-silent-text = Idéägaren har inte hört något på länge.
sorting-queue-silent-none = Alla har hört något.
sorting-queue-batches = Svar som väntar på sin tid
sorting-queue-batches-text = Beslutade, men inte publicerade än.
sorting-mark-seen = Läst
sorting-owner-wrote = Idéägaren skrev
sorting-we-told = Vi skrev
sorting-due-since = Skulle ha varit klart { $date }.
sorting-silent-since = Senaste besked { $date }.
# Maskinens förslag
sorting-other-title = Saknas ett tema?
sorting-other-too-much = { $share } av det sorterade ligger under { $name }. Då saknas troligen ett tema.
sorting-cluster-text = De här idéerna liknar varandra mest. Ta bort det som inte hör dit och ge temat ett namn.
sorting-cluster-ideas = Idéer i det nya temat
sorting-cluster-send = Gör ett tema av dem
# Teman
sorting-themes-text = Teman växer fram ur idéerna. De kan byta namn och sluta erbjudas men aldrig tas bort.
sorting-theme-name = Temats namn
sorting-theme-add = Lägg till tema
sorting-theme-rename = Nytt namn på { $name }
sorting-theme-count = { $n ->
    [one] en idé
   *[other] { $n } idéer
}
sorting-theme-retired = erbjuds inte längre
sorting-theme-is-other = för det som inte passar någon annanstans
# Förslag
sorting-proposal-title = Rubrik
sorting-proposal-work = Skriv på förslaget: text, ramar, steg
sorting-proposal-open = Öppna ett förslag
sorting-proposals-none = Inga förslag ännu.
sorting-proposal-none = Inga idéer är med i förslaget.
sorting-proposal-ideas = { $n ->
    [one] en idé
   *[other] { $n } idéer
}
sorting-proposal-heading = Förslag { $number }: { $title }
sorting-proposal-close = Avsluta förslaget
sorting-built-of = Byggt av
sorting-stranded = { $n ->
    [one] En idéägare saknar besked
   *[other] { $n } idéägare saknar besked
}
sorting-ways-text = Förslaget kan inte avslutas förrän alla har en väg vidare. Välj en av tre. Det gäller alla på en gång eller ingen.
sorting-way-move-title = Flytta alla till ett annat förslag
sorting-way-move-to = Till förslag
sorting-way-move = Flytta alla och avsluta
sorting-way-park-title = Låt alla vila till ett datum
sorting-way-park = Låt alla vila och avsluta
sorting-way-answer-title = Svara alla
sorting-way-answer-text = När alla är besvarade går förslaget att avsluta.
sorting-way-answer = Skriv svaren
refusal-question-open = Idé { NUMBER($n, useGrouping: "false") } väntar på svar från sin ägare och kan inte vila. Flytta eller besvara den.
# En idé
sorting-original = Så här kom texten
sorting-original-text = Bara ni på skrivbordet ser originalet. Ändra aldrig, maskera bara.
sorting-part-of = Med i förslag
sorting-said = Det som har sagts
sorting-scheduled = Ett svar publiceras { $date }.
sorting-rests = Vilar
sorting-due = Senast
sorting-contact = Kontaktuppgifter
sorting-contact-show = Visa kontaktuppgifter
sorting-contact-logged = Att du har läst dem står i loggen.
sorting-contact-name = Namn
sorting-contact-email = E-post
sorting-contact-phone = Telefon
sorting-contact-postal = Adress
sorting-purpose = Vad behöver du dem till?
sorting-purpose-hint = Ändamålet skrivs i loggen.
sorting-purpose-answer = Svara per telefon eller brev
sorting-purpose-clarify = Fråga vad som menas
sorting-purpose-correct = Rätta eller radera på begäran
sorting-word-receipt = Kvitto
sorting-word-sorted = Sorterad
sorting-word-question = Fråga
sorting-word-question_closed = Frågan stängd
sorting-word-reply_received = Svaret kom fram
sorting-word-in_proposal = Med i förslag
sorting-word-left_proposal = Ute ur förslag
sorting-word-parked = Vilar
sorting-word-woken = Tagen upp igen
sorting-word-referred = Överlämnad
sorting-word-answered = Svar
sorting-word-progress = Ord på vägen
sorting-word-withheld = Dold
sorting-word-withdrawn = Återtagen
sorting-word-reopened = Öppnad igen
sorting-word-undone = Ett misstag togs tillbaka
sorting-word-did_it_help = Hjälpte svaret?
# Tangenter
sorting-keys-text = Med tangenter går det fortare att sortera. De är avstängda tills du slår på dem och gör ingenting när du skriver i ett fält. De behöver JavaScript; alla knappar fungerar utan.
sorting-keys-switch = Tangenter
sorting-keys-on = På
sorting-keys-off = Av
sorting-keys-letters = Egna tangenter
sorting-keys-fixed = Enter sparar, siffror väljer tema, ? visar alla tangenter. Kommuner har de bokstäver som platsen gett dem.
sorting-keys-standard = Återställ
sorting-keys-are-on = Tangenterna är på.
sorting-keys-are-off = Tangenterna är av.
sorting-keys-state-on = Tangenter: på
sorting-keys-state-off = Tangenter: av
sorting-keys-change = Ändra
sorting-key-theme = Välj tema
sorting-key-list = Visa tangenterna
sorting-key-proposal = Med i förslag
sorting-key-park = Vila till ett datum
sorting-key-refer = Lämna över
sorting-key-ask = Fråga idéägaren
sorting-key-answer = Svara
sorting-key-mask = Maskera
sorting-key-skip = Hoppa över
sorting-key-undo = Ångra
sorting-key-both = Alla kommuner
# Fel i fält
fault-choose-theme = Välj ett tema.
fault-choose-place = Välj minst en kommun, eller alla.
fault-one-proposal = Välj ett förslag som finns eller ge ett nytt en rubrik, inte båda.
fault-mask-nothing = Markera det som ska döljas först.
fault-choose-proposal = Välj ett förslag som det arbetas på.
fault-date-past = Välj en dag som inte har varit.
fault-date-too-late = { $n ->
    [one] Välj en dag inom en dag.
   *[other] Välj en dag inom { $n } dagar.
}
fault-one-sentence = Skriv minst en hel mening.
fault-mask-adds-text = Maskering kan bara ta bort. Skriv *** och ändra inget annat.
fault-key-one-letter = Skriv en bokstav.
fault-key-twice = Bokstaven används redan. Välj en annan.
sorting-next-result = Genomförs
sorting-step-adopted = Beslutad
sorting-step-realised = Gav resultat
sorting-step-news = Det gick vidare
sorting-word-adopted = Beslutad
sorting-word-realised = Genomförd
sorting-word-submitted = Gick till beslut
sorting-word-decided = Ett organ beslutade
sorting-word-referred_back = Återremitterad
sorting-word-rejected = Fick nej
sorting-word-action_planned = Åtgärd planerad
sorting-word-action_started = Åtgärd påbörjad
sorting-word-action_completed = Åtgärd genomförd
sorting-word-action_cancelled = Åtgärd inställd
sorting-because-near = { $what }: så är { $n } av { $of } sorterade idéer som liknar den här
sorting-because-named = { $what } ({ $share }): i texten står ”{ $name }”
sorting-because-gathered = { $what } ({ $share }): den kom från { $name }
sorting-because-said = { $what }: det sades när idén kom in
sorting-because-question = { $what } ({ $share }): hela texten är en fråga
sorting-because-sign = { $what } ({ $share }): det står ”{ $words }” och inget om vad som ska göras i stället
sorting-because-words = { $what } ({ $share }): så ser orden ut
sorting-step-owner_invited = Idéägaren inbjuden
sorting-word-invited = Inbjudan
sorting-step-carried = Följer med till en ny insamling
sorting-word-carried = Följer med till en ny insamling
# Senast gjort, och att ångra det
deeds-title = Senast gjort
deeds-lead = Det du har gjort det senaste dygnet, och kollegors arbete om du svarar på idéer. Allt i en åtgärd ångras på en gång.
deeds-none = Inget har gjorts det senaste dygnet.
deeds-none-next = Det som görs på bordet står här i ett dygn och kan ångras så länge ingen har fått besked.
deed-title = Ångra
deed-last = Senast:
deed-said = { $what }: { $which }
deed-ideas = { $n ->
    [one] en idé
   *[other] { $n } idéer
}
deed-when = När
deed-who = Av
deed-undone = Ångrad
deed-proposal-closed = Avslutade förslag { $proposal }
deed-proposal-moved = Flyttade alla ur förslag { $proposal } och avslutade det
deed-proposal-parked = Lät alla i förslag { $proposal } vila och avslutade det
deed-proposal-joined = Slog ihop förslag { $proposal } med ett annat
deed-proposal-split = Delade förslag { $proposal }
deed-theme-promoted = Gjorde ett nytt tema
deed-answers-published = Skickade svar
deed-other = Ändrade
deed-not-undone = Inget är ångrat än. Några idéer kan inte bli som förut.
deed-stuck = { $n ->
    [one] En idé kan inte bli som förut. Du kan ångra för de andra och låta den vara.
   *[other] { $n } idéer kan inte bli som förut. Du kan ångra för de andra och låta dem vara.
}
deed-stuck-all = { $n ->
    [one] Det går inte att ångra, för den här idén kan inte bli som förut.
   *[other] Det går inte att ångra, för { $n } idéer kan inte bli som förut.
}
deed-changed-since = Har ändrats sedan dess.
deed-already-sent = Ägaren har redan fått besked.
deed-undo-others = { $n ->
    [one] Ångra för den andra
   *[other] Ångra för de andra { $n }
}
sorting-did-undo-proposal = Ångrat. Förslag { NUMBER($n, useGrouping: "false") } är som förut.
sorting-stale-typed = Idén har ändrats sedan du öppnade sidan. Det du skrev är kvar: läs igenom det och skicka igen.
sorting-stale-since = Har hänt sedan du öppnade sidan: { $what }. Det du skrev är kvar: läs igenom det och skicka igen.
sorting-pace-why = Takten är räknad på de { $n } senast sorterade, utan pauser.
