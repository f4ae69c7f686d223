//! Function words: frequent words that say little of the matter and much of the language.

/// In the order of [`Language::KNOWN`](super::Language::KNOWN): sv, nb, nn, fi, en, da, is.
pub(super) const FUNCTION_WORDS: [&str; 7] = [
    "och medan att det som en på är av för med den till i inte om ett han men var jag sig från vi så kan när år \
     under också efter eller nu hon de du vid mot skulle där vara kunde ska hade blir blev alla andra mycket \
     här då sedan över bara in ut upp vad få får man mer har dem denna detta dessa sin sitt sina vilket vilka \
     något någon några hur varför mellan utan genom innan finns måste vill behöver borde bör ni oss vår vårt \
     våra er mig dig honom henne deras dess ny nytt nya många flera fler mest samt än ännu redan ju nog även dock både \
     sådan sånt varje vore bli gör göra går gå",
    "og det som en på er av for med den til i ikke om et han men var jeg seg fra vi så kan når år under også \
     etter eller nå hun de du ved mot skulle der være kunne skal hadde blir ble alle andre mye her da siden \
     over bare inn ut opp hva få får man mer har dem denne dette disse sin sitt sine hvilken hvilke noe noen \
     hvordan hvorfor mellom uten gjennom før finnes må vil trenger burde bør dere oss vår vårt våre meg deg ham \
     henne deres dens ny nytt nye mange flere mest samt enn ennå allerede jo nok både slik hver hvert bli gjør gjøre \
     går gå at hvor hos selv når noen ville",
    "og det som ein på er av for med den til i ikkje om eit han men var eg seg frå vi så kan når år under \
     også òg etter eller no ho dei du ved mot skulle der vere vera kunne skal hadde blir vart alle andre mykje \
     her då sidan over berre inn ut opp kva få får ein meir har denne dette desse sin sitt sine kva kven \
     noko nokon nokre korleis kvifor mellom utan gjennom før finst må vil treng burde bør de dykk oss vår vårt \
     våre meg deg henne deira ny nytt nye mange fleire mest samt enn enno allereie jo nok både slik kvar kvart bli gjer \
     gjere gjera går gå at kor hjå sjølv ville noka dersom medan blei vore eitt ei saman kjem",
    "ja on ei että se oli hän mutta ovat myös kun niin kuin joka tai sen jos ne ole mitä vain nyt olla sitä \
     sekä me hyvin voi jonka mukaan kanssa ennen koko vuoden vielä jo siitä kaikki ollut jossa jotka mikä jälkeen \
     pitää pitäisi saada olisi tämä tämän tässä tätä nämä näiden nuo siinä siellä täällä missä mihin miksi miten \
     kuka minä sinä hänen heidän meidän teidän minun sinun he te minulle meille lisää enemmän paljon monet monta \
     usein aina ilman välillä kautta takia vuoksi eikä vaan koska jotta vaikka kunnes eli eivät emme en et ettei \
     voisi voidaan tulee tulisi tarvitaan tarvitsemme tarvitsee oma oman omat uusi uudet muut muita toinen \
     esimerkiksi kuten noin yli alle joita joiden johon joissa joista jolla jolle silloin sitten siksi",
    "the of and to a in is that it was for on are as with his they at be this from i have or by one had not \
     but what all were when we there can an your which their said if do will each about how up out them then \
     she many some so these would other into has more her two like him see time could no make than been its now \
     my over did down only may after most also where because between should our us you need needs who why under \
     while during before both through such any those being does very just without against",
    "og det som en på er af for med den til i ikke om et han men var jeg sig fra vi så kan når år under også \
     efter eller nu hun de du ved mod skulle der være kunne skal havde bliver blev alle andre meget her da siden \
     over bare ind ud op hvad få får man mere har dem denne dette disse sin sit sine hvilken hvilke noget nogen \
     nogle hvordan hvorfor mellem uden gennem før findes må vil burde bør jer os vores mig dig ham hende deres \
     dens ny nyt nye mange flere mest samt end endnu allerede jo nok både sådan hver hvert blive gør gøre går gå at hvor \
     hos selv ville blevet lige kun thi idet brug bedre flest",
    "og að það sem er á í til um við með af en hann var ég sér frá þú svo getur þegar ár undir einnig eftir eða nú \
     hún þau þeir þær hjá móti skyldi þar vera gæti ekki hafði verður varð allir aðrir mikið hér þá síðan yfir \
     bara inn út upp hvað fá fær maður meira hefur þeim þessi þetta þessa sinn sitt sínum hver hvaða eitthvað einhver \
     hvernig hvers vegna milli án gegnum fyrir finnst verða vilja vill þarf þurfa ætti okkur ykkur mig þig hans hennar \
     þeirra nýr nýtt nýja margir fleiri mest þó samt já nei bæði slíkt hvert gera gerir fara fer sé eru voru hafa \
     því úr ef eins allt alla öll mjög líka",
];
