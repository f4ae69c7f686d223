# Sidhuvud och sidfot
skip-to-content = Hoppa till innehållet
menu-main = Huvudmeny
menu-more = Meny
menu-language = Språk
menu-footer = Om webbplatsen
menu-settings = Inställningar
# The headings of the desk's menu
menu-start = Översikt
menu-gather = Ta emot
menu-sort = Sortera och svara
menu-propose = Förslag
menu-decide = Beslut och uppföljning
menu-tell = Berätta
menu-house = Inställningar
search-label = Sök bland idéer
search-button = Sök
leave-idea = Lämna en idé
have-a-code = Har du en kod?
example-data = Exempeldata.
example-data-text = Idéer och beslut är påhittade.
example-data-about = Om exemplen
try-a-role = Prova en roll
sign-in = Logga in
sign-out = Logga ut
signed-in-as = Inloggad som { $name }
footer-accessibility = Tillgänglighet
footer-privacy = Personuppgifter
footer-open-data = Öppna data
footer-feed = Nyhetsflöde
desk-name = Skrivbordet
to-public-site = Till den öppna webbplatsen
# Sidtitel
title-with-fault = Fel: { $title }
# Knappar och formulär
button-save = Spara
button-cancel = Avbryt
button-continue = Fortsätt
button-undo = Ångra
button-edit = Ändra
field-optional = frivilligt
in-language = { $what } ({ $language })
in-more-languages = { $what } på fler språk
difference-gone = borttaget:
difference-new = tillagt:
leave-this-empty = Lämna det här fältet tomt
choose-from-list = Välj i listan
error-summary-title = { $n ->
    [one] Det är något som behöver rättas
   *[other] Det är { $n } saker som behöver rättas
}
suggestion-by-machine = maskinens förslag
# Bläddra
pager-label = Bläddra
pager-newer = Nyare
pager-older = Äldre
pager-first = Från början
pager-more = Fler
# Den röda tråden
thread-title = Röda tråden
thread-reached = klart
thread-current = här är vi nu
thread-coming = kommer
thread-none = inget än
thread-whole = Hela tråden
thread-kind-document = Grunddokument
thread-kind-gathering = Möte eller nätverk
thread-kind-idea = Idé
thread-kind-line = Strategipunkt
thread-kind-measure = Åtgärd under granskning
thread-kind-proposal = Förslag
thread-kind-matter = Beslut
thread-kind-action = Åtgärd
thread-kind-goal = Mål
thread-kind-indicator = Indikator
thread-kind-result = Resultat
thread-kind-lesson = Lärdom
thread-kind-strategy = Strategi
thread-kind-plan = Handlingsplan
thread-kind-commitment = Åtagande
thread-kind-area = Fokusområde
thread-kind-body = Organ
thread-kind-challenge = Utmaning
thread-kind-crosswalk = Jämförelse mellan strategier
thread-kind-excerpt = Utdrag
thread-kind-external = Fråga som andra avgör
thread-kind-group = Arbetsgrupp
thread-kind-milestone = Hållpunkt
thread-kind-plan_line = Punkt i en handlingsplan
thread-kind-reflection = Reflektion
thread-kind-situation = Lägesbild
thread-kind-strength = Styrka
thread-kind-task = Uppgift
thread-kind-term = Ord
thread-kind-theme-map = Temakarta
thread-kind-trend = Trend
thread-more = och { $n } till
# Hur långt det är kvar
progress-of = { $done } av { $total }
# Felsidor
page-not-found = Sidan finns inte
page-not-found-text = Adressen kan vara felskriven, eller så har sidan flyttat. Börja om från startsidan eller sök.
page-forbidden = Du får inte se den här sidan
page-forbidden-text = Logga in med ett konto som har rätt behörighet, eller be samordnaren om hjälp.
page-broken = Något gick fel hos oss
page-broken-text = Felet är noterat. Försök igen om en stund. Det du skickat in tidigare är sparat.
page-too-many = För många försök
page-too-many-text = Vänta en stund och försök igen.
page-stale = Någon annan hann före
page-stale-text = Det du ändrade har ändrats av någon annan. Titta på den nya versionen och försök igen.
page-reference = Referens: { $reference }
to-start-page = Till startsidan
# Fel i fält
fault-required = Fyll i det här fältet.
fault-too-short = { $n ->
    [one] Skriv minst ett tecken.
   *[other] Skriv minst { $n } tecken.
}
fault-too-long = { $n ->
    [one] Skriv högst ett tecken.
   *[other] Texten är för lång. Skriv högst { $n } tecken.
}
fault-not-an-email = Skriv en e-postadress, till exempel namn@exempel.se.
fault-not-a-date = Skriv ett datum som finns, till exempel 2026-02-28.
fault-year-too-early = { $n ->
    [one] Året ligger för långt tillbaka. Skriv ett datum som är högst ett år gammalt.
   *[other] Året ligger för långt tillbaka. Skriv ett datum som är högst { $n } år gammalt.
}
fault-year-too-late = { $n ->
    [one] Året ligger för långt fram. Skriv ett datum inom ett år.
   *[other] Året ligger för långt fram. Skriv ett datum inom { $n } år.
}
fault-not-a-number = Skriv ett tal med siffror.
fault-choose-one = Välj ett av alternativen.
refusal-generic = Det gick inte att göra just nu. Ladda om sidan och försök igen.
parties = Vi som arbetar tillsammans här
