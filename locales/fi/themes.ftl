# Teemakartta
themes-map = Teemakartta
themes-what = Kartta näyttää, mitä ideat koskevat. Menetelmä ehdottaa, te päätätte: kiinnittäkää, nimetkää, jakakaa, yhdistäkää ja siirtäkää. Mikään kartalla ei muuta idean lajittelua.
themes-what-public = Kartta näyttää, mitä ideat koskevat. Menetelmä on ehdottanut teemoja, ja ihmiset ovat päättäneet niistä. Paikka kartalla ei ratkaise idean kohtaloa.
themes-all-ideas = Kaikki ideat
themes-which = Mitkä ideat
themes-none-yet = Karttaa ei vielä ole.
themes-none-yet-next = Hae teemat, niin kartta piirretään. Se kestää yleensä muutaman sekunnin eikä häiritse ketään.
themes-lead-map = { $ideas ->
    [one] Yksi idea
   *[other] { $ideas } ideaa
} { $themes ->
    [one] yhdessä teemassa
   *[other] { $themes } teemassa
}, haettu viimeksi { $date }. { $fresh ->
    [-1] Tämä on ensimmäinen haku.
    [0] Edellisen haun jälkeen ei ole tullut uusia.
    [one] Yksi on uusi edellisen haun jälkeen.
   *[other] { $fresh } on uusia edellisen haun jälkeen.
}
themes-by-words-title = Teemat sanojen mukaan.
themes-by-words = Kielimallia ei ole asennettu, joten teemat löydetään sanojen ja sanan osien perusteella. Sama asia toisin sanoin tai toisella kielellä voi päätyä eri teemaan. Pitäkää karttaa ensimmäisenä luonnoksena.
themes-by-meaning-title = Teemat merkityksen mukaan.
themes-by-meaning = Erikieliset ja eri sanoin kirjoitetut ideat päätyvät yhteen, jos ne koskevat samaa asiaa. Kaikki lasketaan tällä palvelimella.
# Kuva ja taulukko
themes-picture-said = { $ideas ->
    [one] Yksi idea
   *[other] { $ideas } ideaa
} { $themes ->
    [one] yhdessä teemassa
   *[other] { $themes } teemassa
}. Suurin: { $largest }.
themes-picture-same = Pinta-ala on ideoiden määrä. Luvut ovat samat kuin kuvan alla olevassa taulukossa.
themes-fresh-0 = ei uutta
themes-fresh-1 = jotain uutta
themes-fresh-2 = vähintään viidennes uutta
themes-colour = Mitä väri kertoo
themes-colour-area = Väri painopistealueen mukaan
themes-colour-new = Väri uutuuden mukaan
themes-table-caption = Kartan teemat
themes-theme = Teema
themes-ideas = Ideoita
themes-fresh = Uusia
themes-weak = Epävarmoja
themes-area = Painopistealue
themes-area-none = Ei mitään
themes-area-suggested = { $area } (ehdotus)
themes-area-suggestion = Ehdotus: { $area }
themes-each = Teema teemalta
themes-languages = Kielet
themes-channels = Mistä tuli
themes-parts = Alateemat
themes-words = Teemalle tyypilliset sanat: { $words }.
themes-kept = Kiinnitetty
themes-taken = On teemanne { $name }
themes-unnamed = Teema { $n }
themes-count = { $n ->
    [one] 1 idea
   *[other] { $n } ideaa
}
themes-count-fresh = { $n ->
    [one] 1 uusi
   *[other] { $n } uutta
}
themes-count-weak = { $n ->
    [one] 1 epävarma
   *[other] { $n } epävarmaa
}
themes-other = { $share } lajitelluista ideoista on kohdassa { $name }. { $n ->
    [one] Yksi niistä kuuluu
   *[other] { $n } niistä kuuluu
} kartalla teemaan { $theme }. Ehkä se on puuttuva teema.
themes-other-link = Katso teema ja tee siitä omanne
# Haut
themes-run = Hae teemat
themes-run-again = Hae teemat uudelleen
themes-run-title = Teemojen haku
themes-run-text = Kaikki avoimet ideat luetaan uudelleen. Se, minkä olette kiinnittäneet, nimenneet, jakaneet, yhdistäneet ja siirtäneet, pysyy. Voitte jatkaa työtä sillä välin.
themes-run-public = Kaikki näkevät kartan edelleen sellaisena kuin se nyt näytetään, kunnes näytätte uuden.
themes-going = Teemojen haku on käynnissä.
themes-going-link = Katso, kuinka pitkällä se on
themes-runs-title = Haut
themes-run-line = Nro { $n }, { $date }: { $state }
themes-run-going = käynnissä
themes-run-done = valmis
themes-run-lost = keskeytynyt
themes-run-failed = epäonnistunut
themes-run-title-n = Haku nro { $n }
themes-run-said-going = { $stage }. Valmiina { $done }.
themes-run-said-done = { $ideas ->
    [one] Valmis: yksi idea
   *[other] Valmis: { $ideas } ideaa
} { $themes ->
    [one] yhdessä teemassa
   *[other] { $themes } teemassa
}.
themes-run-said-lost = Haku keskeytyi, todennäköisesti siksi, että ohjelma käynnistettiin uudelleen. Mikään ei muuttunut. Aloita uudelleen, kun sopii.
themes-run-said-failed = Hakua ei voitu viedä loppuun. Mikään ei muuttunut. Yritä uudelleen, ja jos sama toistuu, pyydä ylläpitoa katsomaan lokia.
themes-stage-vectors = Luetaan ideoita
themes-stage-neighbours = Etsitään toistensa kaltaisia ideoita
themes-stage-themes = Kootaan ne teemoiksi
themes-stage-words = Etsitään sanat ja lainaukset kullekin teemalle
themes-run-refresh = Näytä tilanne nyt
themes-run-meanwhile = Sinun ei tarvitse odottaa tässä. Kartta piirretään uudelleen itsestään, kun haku on valmis.
themes-run-to-map = Karttaan
themes-run-about = Ideat
themes-run-begun = Alkoi
themes-run-method = Menetelmä
themes-run-model = Vektorit
themes-run-no-model = sanoista ja kirjaimista
themes-run-seed = Siemenluku
themes-run-took = Kesti
themes-run-seconds = { $s } sekuntia
themes-run-weak = Epävarmoja paikkoja
themes-run-fresh = Uusia ideoita
themes-run-input = Ideoiden tiiviste (SHA-256)
themes-run-result = Tuloksen tiiviste (SHA-256)
themes-run-repeat = Toista haku itse
themes-run-repeat-text = Samat ideat, sama menetelmä ja sama siemenluku antavat saman kartan. Lataa
themes-run-file = haun tiedosto
themes-run-repeat-note = Komento laskee kartan uudelleen ja vertaa tiivisteitä. Jos jokin teksti on sen jälkeen piilotettu tai peitetty, komento kertoo siitä.
# Yksi teema
themes-quotes = Tyypillisiä ideoita
themes-all = Ideat
themes-only = Näytä
themes-only-all = Kaikki
themes-only-weak = Epävarmat ({ $n })
themes-only-new = Uudet ({ $n })
themes-no-ideas = Täällä ei ole ideoita.
themes-fits-badly = Epävarma
themes-is-new = Uusi
themes-why = Miksi tässä
themes-why-people = Olette päättäneet, että idea kuuluu tähän.
themes-why-words = Siinä on sanat { $words }.
themes-why-near = Muistuttaa ideoita nro { $numbers }.
themes-why-sure = Varmuus { $sure }; seuraavaksi lähin: { $next }.
themes-why-weak = Varmuus vain { $sure }. Voisi yhtä hyvin kuulua teemaan { $next }.
themes-why-only = Varmuus { $sure }.
themes-why-nowhere = Ei sovi hyvin mihinkään.
themes-to-deeds = Hae, kumoa, näytä kaikille
themes-to-forms = Muuta teemaa
themes-choose = Valitse ideat
themes-choose-idea = Valitse nro { $n }
themes-chosen-title = Valituille ideoille
themes-move-to = Teema
themes-move = Siirrä sinne
themes-split = Erota uudeksi teemaksi
themes-choose-theme = Valitse teema
themes-other-theme = Toinen teema
themes-name = Nimi
themes-name-title = Nimi
themes-rename = Vaihda nimi
themes-keep-title = Kiinnitä
themes-pin = Kiinnitä teema
themes-pin-text = Kiinnitetty teema ja sen ideat pysyvät seuraavassa haussa.
themes-unpin = Vapauta teema
themes-unpin-text = Teema pysyy seuraavassa haussa. Jos vapautatte sen, menetelmä saa ehdottaa uudelleen ja nimi poistuu.
themes-loosen = Tee alateemoista omia teemoja
themes-join-title = Yhdistä
themes-join = Yhdistä siihen
themes-tie = Tallenna painopistealue
themes-take-title = Tee teemasta omanne
themes-take-text = { $n ->
    [one] Teillä on nyt yksi teema lajittelua varten. Tästä tulee yksi lisää.
   *[other] Teillä on nyt { $n } teemaa lajittelua varten. Tästä tulee yksi lisää.
} Tässä valitut ideat siirretään siihen. Muut lajitellaan tavalliseen tapaan.
themes-take-name = Teeman nimi
themes-take-ideas = Ideat, jotka ovat nyt kohdassa ”muu”
themes-take = Tee siitä meidän teemamme
# Mitä on tehty
themes-undo-title = Kumoa
themes-undo = Kumoa: { $what }
themes-history-title = Viimeksi muutettu
themes-history = { $date }: { $what }
themes-history-undone = { $date }: { $what } (kumottu)
themes-did-pinned = teema kiinnitettiin
themes-did-unpinned = teema vapautettiin
themes-did-renamed = teema sai uuden nimen
themes-did-split = teema jaettiin
themes-did-loosened = alateemoista tuli omia teemoja
themes-did-joined = kaksi teemaa yhdistettiin
themes-did-moved = ideoita siirrettiin
themes-said-changed = Karttaa on muutettu.
themes-said-undone = Muutos on kumottu.
themes-said-tied = Painopistealue on tallennettu.
themes-said-taken = { $n ->
    [0] Teemaan voi nyt lajitella.
    [one] Teemaan voi nyt lajitella, ja siinä on yksi idea.
   *[other] Teemaan voi nyt lajitella, ja siinä on { $n } ideaa.
}
themes-said-published = Kartta näkyy nyt kaikille.
themes-said-unpublished = Kartta ei enää näy kaikille.
themes-publish-title = Kuka saa nähdä
themes-not-public = Vain te näette kartan. Jos se näytetään kaikille, näkyviin tulevat vain jo avoimet tekstit.
themes-public = Kaikki voivat nähdä kartan.
themes-public-earlier = Kaikki näkevät edelleen aiemmin näytetyn kartan, haku { $date }. Tämän näette vain te.
themes-publish = Näytä kaikille
themes-publish-new = Näytä tämä kaikille
themes-unpublish = Älä näytä enää
themes-public-repeat = Kuka tahansa voi laskea kartan uudelleen ja saada saman tuloksen:
themes-link = Katso teemakartta
refusal-themes-run-going = Haku on jo käynnissä. Odota, kunnes se on valmis.
refusal-themes-no-map = Karttaa ei vielä ole. Hae ensin teemat.
refusal-themes-no-theme = Teemaa ei enää ole. Lataa kartta uudelleen ja katso, mikä nyt pätee.
refusal-themes-no-idea = Yksi ideoista ei enää ole tässä teemassa. Lataa sivu uudelleen ja valitse uudestaan.
refusal-themes-no-name = Kirjoita teemalle nimi.
refusal-themes-nothing-to-split = Kummallekin puolelle on jäätävä ideoita. Valitse osa ideoista, älä kaikkia.
refusal-themes-not-beside = Vain saman tason teemoja voi yhdistää. Valitse toinen teema.
refusal-themes-no-area = Painopistealuetta ei enää ole. Lataa sivu uudelleen.
refusal-themes-nothing-to-undo = Ei ole mitään kumottavaa. Ennen viimeisintä hakua tehty muutos korjataan uudella muutoksella.
