/**
 * Well-known places of birth under their names in German, English and the languages of their documents; each row one place, the German or the usual name
 * first. Marks, umlauts, Cyrillic and Greek need no entry: the comparison transliterates. Source: Liste der Exonyme of the Ständiger Ausschuss für
 * geographische Namen (StAGN), Länderverzeichnis of the Auswärtiges Amt, UNGEGN World Geographical Names; renamed places with their earlier name.
 */
export const placeNames: readonly (readonly string[])[] = `
Kyjiw|Kiew|Kyiv|Kiev|Київ|Киев|Kijew|Kyyiv
Charkiw|Kharkiv|Kharkov|Charkow|Харків|Харьков|Harkiv
Odessa|Odesa|Одеса|Одесса
Lwiw|Lemberg|Lviv|Lvov|Lwow|Львів|Львов|Lwów
Dnipro|Dnipropetrowsk|Dnipropetrovsk|Dnepropetrovsk|Dnepr|Дніпро|Днепропетровск|Dnjepropetrowsk
Saporischschja|Zaporizhzhia|Zaporizhia|Zaporozhye|Saporoschje|Запоріжжя|Запорожье
Mariupol|Маріуполь|Мариуполь|Schdanow|Zhdanov
Donezk|Donetsk|Донецьк|Донецк
Luhansk|Lugansk|Луганськ|Луганск|Woroschilowgrad|Voroshilovgrad
Mykolajiw|Mykolaiv|Nikolajew|Nikolaev|Nikolayev|Миколаїв|Николаев
Cherson|Kherson|Херсон
Winnyzja|Vinnytsia|Winniza|Vinnitsa|Вінниця|Винница
Tscherniwzi|Chernivtsi|Czernowitz|Chernovtsy|Cernăuți|Чернівці|Черновцы
Tschernihiw|Chernihiv|Chernigov|Tschernigow|Чернігів
Iwano-Frankiwsk|Ivano-Frankivsk|Ivano-Frankovsk|Івано-Франківськ|Stanislau
Ternopil|Ternopol|Тернопіль
Schytomyr|Zhytomyr|Zhitomir|Schitomir|Житомир
Riwne|Rivne|Rovno|Рівне
Uschhorod|Uzhhorod|Uzhgorod|Ungvár|Ужгород
Krywyj Rih|Kryvyi Rih|Krivoy Rog|Кривий Ріг|Kriwoi Rog
Kropywnyzkyj|Kropyvnytskyi|Kirowohrad|Kirovohrad|Kirovograd
Chmelnyzkyj|Khmelnytskyi|Khmelnitsky|Хмельницький
Moskau|Moskva|Moscow|Москва|Moskwa
Sankt Petersburg|St. Petersburg|Saint Petersburg|Leningrad|Санкт-Петербург|Ленинград
Kaliningrad|Königsberg|Калининград
Jekaterinburg|Yekaterinburg|Ekaterinburg|Swerdlowsk|Sverdlovsk|Екатеринбург
Nischni Nowgorod|Nizhny Novgorod|Gorki|Gorky|Нижний Новгород
Rostow am Don|Rostov-on-Don|Rostow|Rostov|Ростов-на-Дону
Wolgograd|Volgograd|Stalingrad|Волгоград
Samara|Kuibyschew|Kuybyshev|Самара
Nowosibirsk|Novosibirsk|Новосибирск
Tscheljabinsk|Chelyabinsk|Cheliabinsk|Челябинск
Wladiwostok|Vladivostok|Владивосток
Grosny|Grozny|Groznyj|Грозный
Machatschkala|Makhachkala|Махачкала
Minsk|Мінск|Минск
Homel|Gomel|Гомель|Гомель
Hrodna|Grodno|Гродна|Гродно
Brest|Brest-Litowsk|Брест
Wizebsk|Vitebsk|Witebsk|Viciebsk|Витебск
Chișinău|Kischinau|Chisinau|Kishinev|Kischinjow|Кишинёв
Tiflis|Tbilissi|Tbilisi|Тбилиси
Kutaissi|Kutaisi|Кутаиси
Batumi|Batum|Батуми
Eriwan|Jerewan|Yerevan|Erevan|Ереван
Gjumri|Gyumri|Leninakan
Baku|Bakı|Баку
Gandscha|Gəncə|Ganja|Gjandscha|Kirowabad|Kirovabad
Almaty|Alma-Ata|Алматы|Алма-Ата
Astana|Nur-Sultan|Zelinograd|Tselinograd|Aqmola|Астана
Taschkent|Tashkent|Toshkent|Ташкент
Samarkand|Samarqand|Самарканд
Buchara|Bukhara|Buxoro|Бухара
Bischkek|Bishkek|Frunse|Frunze|Бишкек
Osch|Osh|Ош
Duschanbe|Dushanbe|Душанбе|Stalinabad
Aschgabat|Ashgabat|Aşgabat|Ашхабад|Aschchabad
Istanbul|İstanbul|Konstantinopel|Istambul
Ankara|Angora
Izmir|İzmir|Smyrna
Antiochia|Antakya|Hatay
Diyarbakir|Diyarbakır|Amed
Urfa|Şanlıurfa|Sanliurfa
Antep|Gaziantep
Maras|Kahramanmaraş|Kahramanmaras
Adapazari|Adapazarı|Sakarya
Izmit|İzmit|Kocaeli
Mersin|İçel|Icel
Edirne|Adrianopel
Damaskus|Damascus|Dimashq|Damas|Şam|دمشق|Dimaschq
Aleppo|Halab|Haleb|Alep|Halep|حلب
Homs|Hims|حمص
Hama|Hamah|حماة
Latakia|Lattakia|Al-Ladhiqiyah|Latakiya|Ladhiqiyah|Lattaquié|اللاذقية
Rakka|Raqqa|Ar-Raqqah|Raqqah|الرقة
Deir ez-Zor|Deir Ezzor|Dayr az-Zawr|Deir al-Zor|Deir Alzour|دير الزور
Hasaka|Al-Hasakah|Hassakeh|Hasakah|Hassake|Al-Hasaka|الحسكة
Qamischli|Kamischli|Qamishli|Al-Qamishli|Kamishli|Qamishly|القامشلي
Daraa|Dar'a|Deraa|Dara|درعا
Idlib|Edlib|Adlib|إدلب
Tartus|Tartous|طرطوس
As-Suwaida|Suwayda|Sweida|As-Suwayda|السويداء
Kobane|Ain al-Arab|Kobani|Ayn al-Arab|عين العرب
Afrin|Efrin|عفرين
Bagdad|Baghdad|بغداد
Basra|Al-Basrah|Basrah|Bassora|البصرة
Mossul|Mosul|Al-Mawsil|Mousl|الموصل
Erbil|Arbil|Hewler|Hewlêr|Irbil|أربيل
Sulaimaniya|Sulaymaniyah|Slemani|Sulaimaniyah|Sulaimania|As-Sulaymaniyah|السليمانية
Dohuk|Duhok|Dahuk|Dihok|دهوك
Kirkuk|Karkuk|كركوك
Sindschar|Sinjar|Shingal|Schingal|Singar|سنجار
Nadschaf|Najaf|An-Najaf|النجف
Kerbela|Karbala|Karbela|كربلاء
Teheran|Tehran|تهران|Tahran
Maschhad|Mashhad|Meshed|Mashad|مشهد
Isfahan|Esfahan|اصفهان
Schiras|Shiraz|شیراز
Täbris|Tabriz|Täbriz|تبریز
Ahwas|Ahvaz|Ahwaz|اهواز
Kermanschah|Kermanshah|کرمانشاه
Urmia|Orumiyeh|Urumiyeh|ارومیه
Ghom|Qom|Ghum|Qum|قم
Karadsch|Karaj|کرج
Kabul|Kaboul|کابل
Herat|Harat|هرات
Masar-e Scharif|Mazar-i-Sharif|Mazar-e Sharif|Mazar Sharif|مزار شریف
Kandahar|Qandahar|قندهار
Dschalalabad|Jalalabad|جلال آباد
Kundus|Kunduz|Qunduz|کندز
Ghasni|Ghazni|غزنی
Beirut|Bayrut|Beyrouth|بيروت
Tripolis|Tripoli|Tarabulus|Tarabulus al-Gharb|طرابلس
Sidon|Saida|صيدا
Amman|عمان
Irbid|اربد
Jerusalem|Al-Quds|Yerushalayim|Jérusalem|القدس
Gaza|Gasa|Ghazza|Gaza-Stadt|Gaza City|غزة
Ramallah|رام الله
Tel Aviv|Tel Aviv-Jaffa|Tel Aviv-Yafo
Haifa|Hefa
Kairo|Cairo|Al-Qahirah|Le Caire|Alqahera|القاهرة
Alexandria|Al-Iskandariyah|Alexandrie|Iskenderiye|الإسكندرية
Gizeh|Giza|Gise|الجيزة
Port Said|Bur Said|بورسعيد
Algier|Algiers|Alger|Al-Jazair|الجزائر
Oran|Wahran|وهران
Constantine|Qusantina|قسنطينة
Tunis|تونس
Sfax|Safaqis|صفاقس
Casablanca|Dar el Beida|Ad-Dar al-Bayda|الدار البيضاء
Rabat|الرباط
Fès|Fes|Fez|فاس
Marrakesch|Marrakech|Marrakesh|مراكش
Tanger|Tangier|Tanja|طنجة
Bengasi|Benghazi|بنغازي
Khartum|Khartoum|Al-Khartum|Chartum|الخرطوم
Addis Abeba|Addis Ababa
Asmara|Asmera
Mogadischu|Mogadishu|Muqdisho|Mogadiscio
Hargeisa|Hargeysa
Dschibuti|Djibouti
Daressalam|Dar es Salaam
Sansibar|Zanzibar
Kinshasa|Léopoldville
Jaunde|Yaoundé|Yaounde
Duala|Douala
N'Djamena|Ndjamena
Sanaa|Sana'a|San'a|صنعاء
Aden|عدن
Riad|Riyadh|Ar-Riyad|الرياض
Dschidda|Jeddah|Jiddah|Djeddah|جدة
Mekka|Mecca|Makkah|مكة
Medina|Al-Madinah|المدينة المنورة
Kuwait|Kuwait-Stadt|Kuwait City|Al-Kuwayt|الكويت
Doha|Ad-Dawhah|الدوحة
Abu Dhabi|Abu Zabi|أبوظبي
Dubai|Dubayy|دبي
Maskat|Muscat|Masqat|مسقط
Warschau|Warszawa|Warsaw|Varsovie
Krakau|Kraków|Cracow|Krakow
Breslau|Wrocław|Wroclaw
Danzig|Gdańsk|Gdansk
Posen|Poznań|Poznan
Stettin|Szczecin
Kattowitz|Katowice
Oppeln|Opole
Lodz|Łódź|Lodsch
Allenstein|Olsztyn
Thorn|Toruń|Torun
Prag|Praha|Prague
Brünn|Brno
Ostrau|Ostrava
Pilsen|Plzeň|Plzen
Reichenberg|Liberec
Pressburg|Bratislava|Pozsony
Kaschau|Košice|Kosice
Fünfkirchen|Pécs|Pecs
Raab|Győr|Gyor
Stuhlweißenburg|Székesfehérvár
Bukarest|București|Bucuresti|Bucharest|Bucarest
Klausenburg|Cluj-Napoca|Cluj|Kolozsvár
Kronstadt|Brașov|Brasov
Hermannstadt|Sibiu
Temeswar|Timișoara|Timisoara|Temesvár
Jassy|Iași|Iasi
Konstanza|Constanța|Constanta
Großwardein|Oradea|Nagyvárad
Neumarkt am Mieresch|Târgu Mureș|Tirgu Mures|Marosvásárhely
Sofia|София|Sofija|Sofiya
Plowdiw|Plovdiv|Philippopel|Пловдив
Warna|Varna|Варна
Rustschuk|Russe|Ruse|Русе
Belgrad|Beograd|Belgrade|Београд
Neusatz|Novi Sad|Нови Сад
Nisch|Niš|Nis|Ниш
Zagreb|Agram
Split|Spalato
Rijeka|Fiume
Laibach|Ljubljana|Lubiana
Marburg an der Drau|Maribor
Sarajevo|Sarajewo|Сарајево
Banja Luka|Banjaluka|Бања Лука
Skopje|Skoplje|Shkup|Üsküp|Скопје
Pristina|Prishtina|Prishtinë|Приштина
Prizren|Prizreni
Peja|Peć|Pec|Pejë|Ipek
Gjakova|Đakovica|Djakovica|Gjakovë
Mitrovica|Mitrovicë|Kosovska Mitrovica|Mitrovica e Kosovës
Ferizaj|Uroševac|Urosevac
Gjilan|Gnjilane
Tirana|Tiranë|Tirane
Durrës|Durres|Durazzo
Shkodra|Shkodër|Skutari
Podgorica|Titograd|Подгорица
Athen|Athens|Athina|Αθήνα|Athinai
Thessaloniki|Saloniki|Thessalonica|Salonika|Θεσσαλονίκη
Nikosia|Nicosia|Lefkosia|Lefkoşa|Λευκωσία
Wilna|Vilnius|Wilno|Вильнюс
Kaunas|Kowno|Kauen
Memel|Klaipėda|Klaipeda
Riga|Rīga|Рига
Dünaburg|Daugavpils
Libau|Liepāja|Liepaja
Reval|Tallinn|Таллинн
Dorpat|Tartu
Helsinki|Helsingfors
Turku|Åbo
Kopenhagen|København|Copenhagen
Göteborg|Gothenburg
Brüssel|Bruxelles|Brussel|Brussels
Antwerpen|Anvers|Antwerp
Lüttich|Liège|Luik
Gent|Gand|Ghent
Brügge|Brugge|Bruges
Den Haag|'s-Gravenhage|The Hague|La Haye
Straßburg|Strasbourg
Nizza|Nice
Mailand|Milano|Milan
Rom|Roma|Rome
Turin|Torino
Venedig|Venezia|Venice
Florenz|Firenze|Florence
Neapel|Napoli|Naples
Genua|Genova|Genoa
Bozen|Bolzano
Triest|Trieste
Padua|Padova
Syrakus|Siracusa
Lissabon|Lisboa|Lisbon
Porto|Oporto
Sevilla|Seville
Saragossa|Zaragoza
San Sebastián|Donostia
Genf|Genève|Geneva|Ginevra
Zürich|Zurich|Zurigo
Bern|Berne|Berna
Wien|Vienna|Vienne|Beč
München|Munich|Monaco di Baviera
Köln|Cologne|Colonia
Nürnberg|Nuremberg
Hannover|Hanover
Braunschweig|Brunswick
Chemnitz|Karl-Marx-Stadt
Peking|Beijing|北京|Pekin
Schanghai|Shanghai|上海
Kanton|Guangzhou|Canton|广州
Nanking|Nanjing|南京
Tientsin|Tianjin|天津
Tschungking|Chongqing|重庆
Hongkong|Hong Kong|香港
Macau|Macao
Taipeh|Taipei|台北
Ürümqi|Urumqi|Urumtschi
Lhasa|Lasa
Ulan Bator|Ulaanbaatar|Улаанбаатар
Seoul|Sŏul|서울
Busan|Pusan|부산
Pjöngjang|Pyongyang
Tokio|Tokyo|東京
Ho-Chi-Minh-Stadt|Ho Chi Minh City|Hồ Chí Minh|TP. Hồ Chí Minh|Thành phố Hồ Chí Minh|Saigon|Sài Gòn|TP Ho Chi Minh|Ho-Chi-Minh
Hanoi|Hà Nội|Ha Noi
Haiphong|Hải Phòng|Hai Phong
Da Nang|Đà Nẵng|Danang
Hue|Huế
Vinh|Nghệ An
Phnom Penh|Pnom Penh
Vientiane|Viangchan
Rangun|Yangon|Rangoon
Bangkok|Krung Thep
Bombay|Mumbai
Kalkutta|Kolkata|Calcutta
Madras|Chennai
Bangalore|Bengaluru|Bangalur
Delhi|New Delhi|Neu-Delhi|Dilli
Puna|Pune|Poona
Trivandrum|Thiruvananthapuram
Kochi|Cochin|Kotschi
Baroda|Vadodara
Mysore|Mysuru
Benares|Varanasi
Allahabad|Prayagraj
Haiderabad|Hyderabad
Dhaka|Dacca
Chittagong|Chattogram|Tschittagong
Karatschi|Karachi
Lahor|Lahore
Peschawar|Peshawar
Katmandu|Kathmandu
Colombo|Kolamba
Dschaffna|Jaffna
Jakarta|Djakarta|Batavia
Singapur|Singapore
Manila|Maynila
Mexiko-Stadt|Ciudad de México|Mexico City|México D.F.|Mexico, D.F.|CDMX|Distrito Federal
Havanna|La Habana|Havana
Bogotá|Bogota|Santafé de Bogotá
New York|New York City|NYC
Kapstadt|Cape Town|Kaapstad
Johannesburg|Joburg
Pretoria|Tshwane
Maputo|Lourenço Marques
Harare|Salisbury
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'))
