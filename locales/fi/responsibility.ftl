# Kuka tekee mitä
nav-responsibility = Kuka tekee mitä
task = Tehtävä
task-lead = Mitä teemme kukin itse, mitä yhdessä ja mitä muut tekevät? Ja kuka siitä on päättänyt?
task-at = Tilanne tiettynä päivänä
task-show-at = Näytä
task-stamp = Tilanne { $date }
task-flagged = { $n ->
    [one] Yksi tehtävä sanotaan tehtävän yhdessä, vaikka kaikki eivät ole päättäneet siitä.
   *[other] { $n } tehtävää sanotaan tehtävän yhdessä, vaikka kaikki eivät ole päättäneet siitä.
}
task-none = Tehtäviä ei vielä ole.
task-none-next = Aloittakaa kymmenestä tehtävästä, joista usein puhutte.
task-csv = Taulukkona (CSV)
task-json = JSON-muodossa
task-each = Kukin itse
task-col-together = Yhdessä
task-col-region = Maakunta
task-col-other = Muu
task-mark-alone = itse
task-mark-together = tekee
task-mark-influences = vaikuttaa
task-mark-region = tekee
task-decided = päätetty { $n } / { $m }
task-decided-by = Päätetty
task-decided-hint = Ilman asiaa, jonka kaikki ovat hyväksyneet, tehtävä näkyy yhdessä päättämättömänä.
task-unbacked = Kaikki eivät ole päättäneet
task-since = Alkaen { $date }
task-now = Voimassa nyt
task-alone = { $name } itse
task-together = Kunnat yhdessä
task-region = Maakunta
task-influences = Kunnat pyrkivät vaikuttamaan
task-add = Lisää tehtävä
task-arrange = Kerro, kuka tekee sen jostakin päivästä alkaen
task-from = Alkaen
task-who = Kuka tekee
task-own = Kukin itse
task-other = Joku muu
task-note = Huomautus
task-done = Se on tallennettu.
fault-who-does-it = Valitse vähintään yksi tekijä.
refusal-task-nobody = Valitse vähintään yksi tehtävän tekijä.
refusal-task-stranger = Organisaatiota ei ole täällä. Valitse luettelosta.
refusal-task-title = Anna tehtävälle enintään { $n } merkin nimi.
