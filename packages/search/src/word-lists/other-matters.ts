/** Everyday words, German and English, of what no customer service is about: kitchens, animals, sport, school, weather. */
export const otherMatters = `
kochen backen braten grillen würzen schälen schneiden rühren kneten garen schmecken essen Rezept Küche Kochbuch Pfanne Teig Hefe Mehl Zucker Salz
Pfeffer Butter Milch Sahne Quark Joghurt Käse Ei Brot Brötchen Kuchen Torte Keks Plätzchen Pfannkuchen Waffel Muffin Schokolade Eis Pudding Marmelade
Honig Müsli Haferflocken Reis Nudel Spaghetti Pasta Lasagne Pizza Burger Pommes Döner Sushi Suppe Soße Salat Dressing Essig Olivenöl Senf Ketchup
Kartoffel Kartoffelsalat Tomate Gurke Paprika Zwiebel Knoblauch Möhre Karotte Kohl Blumenkohl Brokkoli Spinat Spargel Kürbis Zucchini Aubergine Pilz
Bohne Erbse Linse Mais Sauerkraut Apfel Birne Banane Orange Zitrone Erdbeere Himbeere Heidelbeere Kirsche Pflaume Pfirsich Traube Melone Ananas Mango
Kiwi Avocado Nuss Erdnuss Fleisch Schnitzel Steak Gulasch Hackfleisch Wurst Bratwurst Currywurst Schinken Speck Hähnchen Ente Gans Lachs Thunfisch
Kaffee Tee Kakao Limonade Saft Bier Wein Rotwein Weißwein Sekt Cocktail Schnaps Whisky Wodka Rum Restaurant Café Kneipe Koch Kellner Bäcker Bäckerei
Metzger Frühstück Mittagessen Abendessen Nachtisch Dessert Hauptgericht vegan vegetarisch glutenfrei laktosefrei lecker süß sauer salzig bitter scharf
saftig knusprig roh hungrig durstig satt Hunger Durst Kalorie Eiweiß Kohlenhydrat Diät abnehmen Vitamin Gewürz Basilikum Petersilie Zimt Vanille
Ingwer Curry Löffel Gabel Teller Tasse Schüssel Bolognese Carbonara Risotto Käsekuchen Apfelkuchen Tiramisu Lebkuchen Knödel Spätzle Auflauf Smoothie
Grill Tier Haustier Hund Welpe Katze Kater Hamster Meerschweinchen Kaninchen Hase Maus Ratte Vogel Papagei Wellensittich Fisch Goldfisch Aquarium
Schildkröte Schlange Eidechse Frosch Spinne Ameise Biene Wespe Fliege Mücke Schmetterling Käfer Raupe Schnecke Regenwurm Pferd Pony Esel Kuh Stier
Schwein Schaf Lamm Ziege Huhn Henne Hahn Küken Taube Spatz Rabe Eule Adler Storch Schwan Pinguin Löwe Tiger Leopard Elefant Giraffe Zebra Nashorn Affe
Gorilla Bär Eisbär Panda Koala Känguru Wolf Fuchs Igel Eichhörnchen Reh Hirsch Wildschwein Elch Biber Robbe Delfin Wal Hai Krokodil Dinosaurier
Tintenfisch Krebs Hummer Qualle Zecke Tierarzt Tierheim Zoo Hundefutter Katzenfutter Hundeschule Fell Pfote Schwanz Feder Flügel bellen miauen füttern
streicheln züchten Dackel Pudel Schäferhund Labrador Reiten Stall Sattel Imker Reptil Insekt wild Sport Fußball Handball Basketball Volleyball Tennis
Tischtennis Badminton Golf Hockey Eishockey Rugby Baseball Football Judo Karate Gymnastik Yoga Pilates Kajak Skifahren Ski Snowboard Schlitten
Schlittschuh Eiskunstlauf Biathlon Skispringen Langlauf Bergsteigen Marathon Leichtathletik Radfahren Triathlon Bowling Billard Darts Schach
Rennfahrer Bundesliga Weltmeisterschaft Europameisterschaft Weltmeister Olympia Medaille Pokal Meisterschaft Turnier Finale Stadion Tor Torwart
Stürmer Elfmeter Abseits Schiedsrichter Trainer Mannschaft Nationalmannschaft Fußballer Spieler Liga Fitnessstudio Muskel Liegestütz trainieren joggen
schwimmen tauchen surfen segeln rudern klettern wandern turnen tanzen rennen springen werfen boxen siegen Sieg Niederlage Rekord Weltrekord Athlet
Turnhalle Skateboard Wetter Wetterbericht Wettervorhersage Regen Schnee Nebel Wolke Sonnenschein Regenbogen Gewitter Donner Orkan Tornado Hurrikan
Glatteis Hitze Hitzewelle Kälte Regenschirm Schneemann regnen schneien hageln donnern frieren schwitzen sonnig bewölkt regnerisch Sommer Frühling
Herbst Winter Jahreszeit Tropen Natur Wald Baum Berg Gebirge Hügel Tal Fluss Bach See Meer Ozean Insel Küste Strand Wüste Dschungel Regenwald Wiese
Höhle Vulkan Gletscher Wasserfall Felsen Sand Erdbeben Tsunami Eiche Birke Tanne Ahorn Kastanie Palme Zweig Blatt Wurzel Moos Diamant Edelstein Fossil
Sonnenaufgang Sonnenuntergang Gärtner Blume Rose Tulpe Lilie Orchidee Sonnenblume Gänseblümchen Löwenzahn Lavendel Kaktus Zimmerpflanze Pflanze
Unkraut Rasenmäher Hecke Hochbeet Gewächshaus Dünger Blumenerde Blumentopf Gießkanne Spaten Schubkarre pflanzen säen ernten düngen jäten mähen blühen
Obstbaum Apfelbaum Kräuter Blattlaus Maulwurf Blumenstrauß Florist Schule Lehrer Klassenarbeit Klausur Hausaufgabe Aufsatz Diktat Referat Zeugnis
Schulnote Abitur Gymnasium Schulbuch Schulranzen Bleistift Radiergummi Unterricht Nachhilfe Stundenplan Klassenfahrt Mitschüler Vokabel Gedichtanalyse
Interpretation Erörterung lernen unterrichten buchstabieren Universität Hochschule Studium Studiengang studieren Professor Vorlesung Seminar Hörsaal
Bachelor Master Masterarbeit Bachelorarbeit Doktorarbeit Dissertation Semester Campus Bibliothek Stipendium Bafög Wissenschaft Wissenschaftler
Forscher forschen Experiment Hypothese Theorie Physik Chemie Biologie Astronomie Psychologie Soziologie Philosophie Philosoph Archäologie Genetik DNA
Chromosom Protein Evolution Mutation Fotosynthese Atom Molekül Elektron Proton Neutron Periodensystem Sauerstoff Helium Gold Silber Schwerkraft
Relativitätstheorie Quantenphysik Lichtgeschwindigkeit Mikroskop Teleskop Nobelpreis Mathematik Mathe Algebra Geometrie Gleichung Bruchrechnung
Quadratwurzel Quadrat Kreis Dreieck Rechteck Würfel Kugel Pyramide Winkel Radius Durchmesser Pythagoras Integral Vektor Matrix Logarithmus Sinus
Primzahl Parabel Stochastik Wahrscheinlichkeit Kopfrechnen Einmaleins addieren subtrahieren multiplizieren dividieren Weltraum Weltall Universum
Galaxie Milchstraße Planet Mond Stern Sternschnuppe Komet Meteorit Rakete Raumschiff Astronaut Raumfahrt Mars Jupiter Saturn Venus Neptun Pluto
Sonnensystem Sonnenfinsternis Vollmond Urknall Lichtjahr Alien Ufo Geschichte Historiker Antike Mittelalter Steinzeit Renaissance Weltkrieg Krieg
Frieden Schlacht Revolution DDR Kaiser König Königin Prinz Prinzessin Ritter Burg Schwert Pharao Römer Grieche Wikinger Nationalsozialismus Holocaust
Sklaverei Museum Mumie Jahrhundert Indianer Mythologie Gladiator Hexe historisch Politik Politiker Bundeskanzler Kanzler Bundespräsident Präsident
Minister Regierung Parlament Bundestag Partei Bundestagswahl Koalition Demokratie Diktatur Monarchie Kommunismus Kapitalismus Grundgesetz
Bürgermeister Gewerkschaft Nato Armee Soldat Bundeswehr Panzer Waffe Pistole Gewehr Terrorist Terrorismus Flüchtling Asyl Einwanderung Bürgerkrieg
regieren Religion Gott Jesus Bibel Kirche Christ Christentum Islam Muslim Koran Moschee Judentum Jude Buddhismus Buddha Papst Priester Pfarrer Mönch
Nonne Kloster Gebet Gottesdienst Taufe Sünde Himmel Hölle Engel Teufel Seele Ramadan Fasten Ostern Weihnachten Advent Nikolaus Weihnachtsmann
Weihnachtsbaum Osterhase beten heilig religiös Silvester Feuerwerk Karneval Halloween Valentinstag Muttertag Oktoberfest Kostüm Geburtstag
Geburtstagsfeier Geburtstagskuchen Party Musik Lied Song Melodie Rhythmus Akkord Songtext Konzert Orchester Chor Sänger Sängerin Rapper Komponist
Dirigent Gitarre Klavier Geige Flöte Trompete Saxofon Schlagzeug Trommel Orgel Oper Musical Sinfonie Ballett Jazz Rock Pop Schlager Techno Rap Hiphop
Reggae Klassik Ohrwurm Festival Schallplatte Playlist Karaoke Tanz Walzer Tango Salsa Tanzkurs singen Strophe Refrain Film Kino Kinofilm Schauspieler
Schauspielerin Regisseur Drehbuch Filmmusik Oscar Hollywood Komödie Thriller Horrorfilm Krimi Drama Anime Dokumentarfilm Trailer Popcorn Theater Bühne
Zirkus Clown Zauberer Fernsehserie Talkshow Quizshow Nachrichtensendung Moderator Castingshow Sitcom Superheld Vampir Zombie Drache Monster Geist
Gespenst Fee Zwerg Einhorn Meerjungfrau Märchen Legende Influencer Rockstar Künstler Maler Autor Dichter Komiker berühmt Spiel Computerspiel
Videospiel Brettspiel Gesellschaftsspiel Puzzle Sudoku Kreuzworträtsel Rätsel Quiz Skat Poker Casino Lotto Lottozahlen Lotterie Domino zocken spielen
würfeln Spielzeug Puppe Teddy Teddybär Kuscheltier Luftballon Schaukel Spielplatz Karussell Achterbahn Freizeitpark Urlaub Ferien Reiseführer Hotel
Camping Zelt Wohnmobil Schlafsack Rucksack Koffer Flug Flugzeug Flughafen Pilot Kreuzfahrt Fähre Schiff Bahnhof Zug Sehenswürdigkeit Tourist Visum
Sonnencreme Sonnenbrand Strandurlaub Städtereise Souvenir Landkarte Kompass Kontinent Hauptstadt Flagge Nationalhymne Äquator Nordpol Südpol
Leuchtturm Safari Eiffelturm verreisen fliegen Frankreich Italien Spanien Portugal Griechenland Türkei Österreich Schweiz Niederlande Belgien Dänemark
Schweden Norwegen Finnland Island Irland England Schottland Großbritannien Polen Tschechien Ungarn Rumänien Kroatien Ukraine Russland Amerika USA
Kanada Mexiko Brasilien Argentinien Peru Kuba Ägypten Marokko Kenia Südafrika Israel Iran Irak Afghanistan Indien China Japan Korea Vietnam Thailand
Australien Neuseeland Europa Asien Afrika Mallorca Karibik Nordsee Ostsee Mittelmeer Atlantik Rhein Berlin Hamburg München Köln Frankfurt Wien Zürich
Paris London Rom Madrid Barcelona Lissabon Athen Istanbul Amsterdam Brüssel Kopenhagen Stockholm Moskau Warschau Prag Budapest Venedig Tokio Sydney
Dubai Körper Kopf Haar Gesicht Auge Nase Ohr Mund Lippe Zunge Zahn Bart Hals Schulter Arm Finger Daumen Brust Bauch Rücken Bein Knie Fuß Zeh Haut
Knochen Skelett Gehirn Herz Lunge Leber Niere Magen Darm Blase Blut Blutdruck Wirbelsäule Rippe Schilddrüse Erkältung Schnupfen Fieber Grippe Corona
Halsschmerzen Kopfschmerzen Bauchschmerzen Rückenschmerzen Zahnschmerzen Migräne Übelkeit Durchfall Allergie Heuschnupfen Asthma Diabetes Tumor
Depression Demenz Alzheimer Masern Windpocken Lungenentzündung Ausschlag Akne Pickel Warze Narbe Wunde Pflaster Spritze Tablette Salbe Antibiotikum
Aspirin Apotheke Apotheker Chirurg Krankenschwester Massage Schwangerschaftstest Kondom Antibabypille Schlaflosigkeit Traum Meditation Zigarette
Alkohol Droge Cannabis niesen husten bluten jucken atmen schnarchen schlafen träumen rauchen erbrechen schwindelig Liebeskummer Liebesbrief
Liebesgedicht Kuss Umarmung Dating Freundschaft Freundin Eifersucht Exfreund Affäre Verlobungsring Braut Flitterwochen Sex verliebt küssen umarmen
flirten hassen verlieben Bruder Schwester Geschwister Zwilling Oma Opa Großmutter Großvater Enkel Onkel Tante Neffe Nichte Cousin Schwiegermutter Baby
Kleinkind Teenager Pubertät Schnuller Windel Babyname Babysitter Stammbaum Friedhof Hobby Jagd Briefmarke Modelleisenbahn Origami Buch Roman Gedicht
Comic Manga Hörbuch Tagebuch Reim basteln stricken häkeln nähen sticken malen zeichnen töpfern angeln reimen schnitzen Wolle Häkelnadel Nähmaschine
Faden Pinsel Aquarell Ölgemälde Gemälde Skulptur Kunst Schere Perle Seife Graffiti Tattoo Piercing Kleidung Hose Jeans Hemd Bluse Pullover Jacke
Mantel Kleid Anzug Krawatte Socke Strumpf Unterwäsche Schlafanzug Bikini Schuh Stiefel Sandale Turnschuh Hut Mütze Schal Handschuh Gürtel Handtasche
Halskette Armbanduhr Sonnenbrille Dirndl Lederhose Reißverschluss Mode Frisur Friseur Perücke Lippenstift Nagellack Parfüm Make-up Shampoo Glatze
Zahnbürste Zahnpasta bügeln schminken rasieren frisieren anziehen Möbel Tisch Stuhl Sofa Couch Sessel Bett Matratze Kissen Kleiderschrank Regal
Schublade Schreibtisch Teppich Spiegel Vase Hängematte Tapete Werkzeug Hammer Nagel Schraube Schraubenzieher Zange Säge Bohrmaschine Bohrer Axt
Schleifpapier Wasserwaage Lötkolben Brett Beton Zement Fliese Schreiner Maurer sägen hämmern bohren schleifen tapezieren schweißen Motorrad Fahrrad
Mountainbike Traktor Lastwagen Bagger Kran Cabrio Oldtimer Sportwagen Rennwagen Taxi Lokomotive Hubschrauber Drohne Heißluftballon Motorboot Kutsche
Getriebe Kupplung Auspuff Zündkerze Ölwechsel Bremse Reifen Winterreifen Lenkrad Scheibenwischer Benzin Stau Tempolimit Ampel Kreisverkehr Fahrschule
TÜV Fahrradhelm hupen Finanzamt Steuererklärung Einkommensteuer Lohnsteuer Steuerberater Steuerklasse Erbschaftssteuer Grundsteuer Kirchensteuer
Hundesteuer Steuererstattung Bruttoinlandsprodukt Elterngeld Kindergeld Arbeitsamt Jobcenter Standesamt Führungszeugnis Gericht Richter Anwalt
Rechtsanwalt Staatsanwalt Strafgesetzbuch Gefängnis Scheidungsanwalt Sorgerecht Jura Polizei Polizist Kommissar Detektiv Verbrecher Verbrechen Mord
Mörder Entführung Blitzer Bußgeld Alkoholtest verhaften verurteilen ermorden töten entführen Feuerwehrmann Spion Mafia Bewerbung Lebenslauf
Vorstellungsgespräch Stellenanzeige Praktikum Praktikant Ausbildungsplatz Lehrling Mindestlohn Gehaltserhöhung Arbeitszeugnis Überstunde Karriere
Beruf Berufswahl Ferienjob Mobbing Jobsuche Bauer Landwirt Ingenieur Architekt Journalist Sekretärin Kapitän Übersetzer Dolmetscher Fotograf Witz
Humor lachen lächeln weinen lustig witzig langweilig Langeweile Sprichwort Zitat Lebensweisheit Kompliment Glückwunsch Smalltalk plaudern Geheimnis
Lieblingsfarbe Lieblingsfilm Lieblingsessen Glück Lebenssinn Horoskop Sternzeichen Astrologie Tarot Zaubertrick Hypnose traurig fröhlich einsam müde
glücklich eifersüchtig schüchtern mutig klug faul fleißig hübsch hässlich fluchen Roboter Chatbot Sprachmodell Intelligenz Bewusstsein Gefühl
Algorithmus programmieren Programmierer Programmiersprache Python Java Javascript Quellcode Compiler SQL Linux Rekursion Syntax Binärcode
Tabellenkalkulation Informatik Suchmaschine Streaming Streamingdienst Videoplattform Podcast Blog Lexikon Meme Selfie Datingapp Onlinespiel Emoji
Fremdsprache Übersetzung übersetzen Grammatik Verb Substantiv Adjektiv Pronomen Plural Dativ Rechtschreibung Synonym Dialekt Alphabet Englisch
Französisch Spanisch Italienisch Latein Griechisch Russisch Polnisch Türkisch Arabisch Chinesisch Japanisch Portugiesisch Niederländisch Essay
Metapher Ironie Ballade Lyrik Literatur Erzähler vorlesen aussprechen Vogelhaus Lagerfeuer Picknick Flohmarkt Schatz Pirat Cowboy Ninja Zimtstern
Nussecke Croissant Brezel Laugenbrezel Sauerteig Hefezopf Baguette Toast Omelett Rührei Spiegelei Frühstücksei Mozzarella Parmesan Feta Tofu Couscous
Quinoa Paella Tapas Taco Burrito Gnocchi Ravioli Pesto Rindfleisch Schweinefleisch Putenbrust Leberwurst Weißwurst Kartoffelsuppe Kürbissuppe
Hühnersuppe Linsensuppe Gemüse Obst Beere Rhabarber Mandarine Clementine Grapefruit Dattel Feige Olive Kokosnuss Pistazie Haselnuss Praline Bonbon
Gummibärchen Lakritz Zuckerwatte Eisdiele Glühwein Punsch Likör Espresso Cappuccino Kamillentee Apfelsaft Orangensaft Kochkurs Kochlöffel Speisekarte
Festessen Weihnachtsgans Silvestermenü Kürbiskern Grillparty Grillfleisch Marinade Teigrolle Geburtstagstorte Hochzeitstorte Hochzeitsrede
Abschiedsrede Brautstrauß Lama Alpaka Kamel Büffel Bison Hyäne Faultier Waschbär Fledermaus Nachtigall Specht Schwalbe Kuckuck Pfau Geier Möwe
Seestern Seepferdchen Orca Mammut Chamäleon Leguan Libelle Grille Heuschrecke Motte Marienkäfer Hundehütte Katzenbaby Aquarienfisch Tierpark Bauernhof
Jungtier Sportverein Fußballverein Fußballtrainer Torschützenkönig Freistoß Eckball Trikot Boxer Turner Schwimmer Läufer Skifahrer Skipiste
Tennisschläger Golfplatz Trampolin Hochseil Fallschirm Bungee Paragliding Windsurfen Kampfsport Zumba Dehnübung Muskelkater Muskelaufbau Bauchmuskel
Waschbrettbauch Wanderweg Gipfel Berghütte Skilift Schneeball Schneeflocke Schneesturm Regentropfen Polarlicht Mitternacht Dämmerung Vollmondnacht
Waldspaziergang Pilzsuche Fliegenpilz Steinpilz Pfifferling Brennnessel Efeu Bambus Bonsai Magnolie Mohn Klatschmohn Kleeblatt Blumenzwiebel
Rosenstrauch Gartenschere Tomatenanbau Balkonpflanze Erdbeerpflanze Dreisatz Prozentrechnung Sternenhimmel Raumanzug Marsmensch Zeitreise Zeitmaschine
Ritterburg Steinzeitmensch Neandertaler Höhlenmalerei Pyramidenbau Kaiserreich Königreich Thron Krone Zepter Senator Diktator Außenpolitik
Rentenpolitik Staatschef Friedensvertrag Rosenkranz Kreuz Weihrauch Adventskranz Adventskalender Krippe Weihnachtslied Weihnachtsmarkt Kinderlied
Schlaflied Liebeslied Volkslied Gitarrist Klavierunterricht Musiklehrer Musikschule Notenschlüssel Popmusik Rockband Boygroup Opernsänger Tänzer
Tänzerin Choreografie Kinobesuch Kinoprogramm Liebesfilm Actionfilm Filmstar Filmheld Hexenmeister Zauberstab Geisterhaus Geisterbahn Puppenhaus
Schachbrett Schachfigur Spielkarte Joker Pantomime Brieffreund Schatzsuche Schnitzeljagd Kindergeburtstag Junggesellenabschied Polterabend
Klassentreffen Lehrplan Klassenlehrer Mathelehrer Spickzettel Schuluniform Chemiker Physiker Biologe Mathematiker Astronom Geologe Biographie
Nobelpreisträger Erfinder Erfindung Entdecker Kolosseum Freiheitsstatue Mückenstich Bienenstich Wespenstich Zeckenbiss Ohrenschmerzen Gliederschmerzen
Muskelkrampf Sodbrennen Blähung Schweißfuß Hühnerauge Haarausfall Schuppe Karies Zahnspange Zahnfleisch Cholesterin Blutgruppe Blutzucker
Vitaminmangel Kamille Hausmittel Heilpflanze Homöopathie Akupunktur Aromatherapie Kinderwunsch Schwangerschaftswoche Liebesgeständnis Hochzeitstag
Ehering Heiratsantrag Ehekrise Eheberatung Patchwork Gutenachtgeschichte Lagerfeuerlied Papierflieger Scherenschnitt Laterne Strickmuster Häkelmuster
Topflappen Sockenwolle Abendkleid Minirock Ballkleid Krawattenknoten Wintermantel Regenjacke
cook bake fry grill chop eat recipe kitchen pan dough flour sugar salt pepper butter milk cream yogurt cheese egg bread toast cake pie cookie pancake
waffle muffin chocolate pudding jam honey rice pasta spaghetti noodle pizza burger fries sushi soup stew sauce salad mustard ketchup potato tomato
cucumber onion garlic carrot cabbage broccoli spinach pumpkin mushroom bean pea corn lettuce banana pear lemon strawberry blueberry cherry peach grape
melon pineapple mango avocado nut walnut peanut meat steak beef pork bacon ham sausage chicken turkey salmon tuna coffee tea lemonade juice beer wine
cocktail vodka restaurant cafe pub chef baker breakfast lunch dinner dessert vegan vegetarian delicious sweet spicy thirsty vitamin spice cinnamon
vanilla ginger curry spoon fork plate bowl barbecue sandwich animal dog puppy cat kitten hamster rabbit rat bird parrot fish goldfish aquarium turtle
snake frog spider ant bee wasp butterfly beetle worm horse cow pig sheep lamb goat hen duck goose owl eagle penguin lion tiger elephant giraffe zebra
monkey gorilla bear panda kangaroo wolf fox squirrel whale dolphin shark crocodile dinosaur octopus mosquito vet zoo fur beak feather meow poodle
insect mammal sport football soccer basketball volleyball tennis golf hockey rugby baseball cricket boxing gymnastics yoga swim dive ski snowboard
climb hike jog marathon cycling chess olympics medal trophy championship tournament stadium goalkeeper striker referee coach athlete gym workout
muscle skateboard dance weather rain snow fog cloud sunshine rainbow thunder tornado hurricane umbrella snowman sunny cloudy rainy summer spring
autumn winter nature forest tree mountain valley river lake sea ocean island beach desert jungle volcano glacier waterfall sand earthquake oak pine
palm diamond sunset sunrise gardener flower rose tulip sunflower cactus weed lawnmower greenhouse harvest vegetable fruit apple school teacher
homework exam essay classroom pencil lesson learn teach spell university college professor lecture thesis dissertation semester scholarship science
scientist research experiment theory physics chemistry biology astronomy psychology philosophy archaeology genetics gene evolution photosynthesis atom
molecule electron proton neutron oxygen gold silver gravity relativity microscope telescope mathematics math algebra geometry equation triangle
rectangle cube sphere pyramid radius integral calculus vector probability multiply divide universe galaxy planet moon rocket spaceship astronaut mars
jupiter saturn venus alien ufo historian medieval ancient war peace battle revolution emperor king queen prince princess knight castle pharaoh viking
museum mummy century mythology witch politics politician president minister government parliament election democracy dictatorship communism mayor army
soldier tank gun refugee asylum immigration religion god jesus bible church christian islam muslim quran mosque jew buddhism pope priest prayer sin
heaven hell angel devil soul ramadan easter christmas pray santa halloween carnival fireworks birthday music song melody rhythm lyrics concert
orchestra choir singer rapper composer guitar piano violin flute trumpet drum opera musical symphony ballet jazz rock festival playlist karaoke sing
film movie cinema actor director oscar comedy thriller horror drama cartoon anime documentary popcorn theater clown magician sitcom superhero vampire
zombie dragon monster ghost fairy unicorn legend influencer celebrity artist painter poet comedian famous television game videogame puzzle sudoku
crossword riddle quiz poker casino lottery teddy playground rollercoaster vacation holiday hotel camping tent backpack flight airplane airport pilot
cruise ferry subway sightseeing tourist sunscreen souvenir flag anthem safari france italy spain portugal greece germany austria switzerland
netherlands sweden finland ireland england poland ukraine russia america canada mexico brazil argentina egypt israel india china japan korea thailand
australia europe asia africa antarctica berlin munich vienna paris london rome madrid barcelona athens istanbul amsterdam moscow tokyo sydney dubai
body hair face eye nose ear mouth tooth beard neck shoulder arm finger chest leg knee ankle foot skin bone skeleton brain heart lung liver kidney
stomach blood cough fever flu headache migraine nausea diarrhea allergy asthma diabetes cancer tumor depression dementia pneumonia rash acne pill
antibiotic aspirin pharmacy massage nightmare dream meditation cigarette alcohol drug cannabis sneeze bleed snore sleep love kiss hug flirt dating
friendship girlfriend boyfriend jealousy bride honeymoon romance sex brother sister twin grandma grandpa uncle aunt baby teenager knit crochet sew
embroidery pottery paint draw photography fishing hunting origami book novel poem comic manga diary rhyme watercolor painting sculpture art gallery
soap craft tattoo clothes trousers jeans shirt blouse sweater jacket coat dress skirt suit sock underwear bikini shoe boot sandal hat scarf glove belt
necklace sunglasses fashion hairstyle hairdresser lipstick perfume makeup shampoo toothbrush furniture chair sofa armchair bed mattress pillow
wardrobe carpet curtain hammer nail screwdriver drill carpenter motorcycle bicycle tractor truck taxi helicopter sailboat tire judge lawyer prosecutor
jury prison prisoner police policeman detective criminal crime murder mafia interview internship career job profession farmer engineer architect
journalist sailor taxes joke pun humor laugh funny boring proverb quote compliment gossip happiness horoscope zodiac astrology sad beautiful robot
chatbot consciousness algorithm android programming programmer python javascript compiler recursion streaming podcast blog encyclopedia meme emoji
translate translation grammar verb adjective synonym alphabet french spanish italian latin greek russian turkish arabic chinese japanese portuguese
metaphor irony literature fairytale pirate picnic campfire pretzel baguette croissant omelet mozzarella tofu taco burrito ravioli pesto gravy candy
espresso cappuccino camel buffalo sloth raccoon bat woodpecker swallow peacock vulture seagull starfish mammoth chameleon dragonfly grasshopper moth
ladybug farm trampoline parachute snorkel dumbbell summit snowflake snowball blizzard avalanche midnight dawn dusk bamboo bonsai ivy poppy clover
nettle spacesuit neanderthal throne crown dictator senator lullaby guitarist dancer choreography chessboard joker pantomime inventor invention
explorer chemist physicist mathematician biologist astronomer toothache earache backache heartburn baldness dandruff cholesterol homeopathy
acupuncture sunburn hangover wedding anniversary lantern knitting raincoat trivia bedtime limerick anagram homophone kite carol nativity wizard wand
pastry yeast cheesecake brownie cupcake meatball paella squash beetroot radish raisin pistachio hazelnut coconut
`;
