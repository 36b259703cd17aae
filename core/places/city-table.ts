// Written by build/prepare-gazetteer.ts from city-timezones (MIT) and build/gazetteer-extras.ts: change those.
/** The gazetteer’s rows, as `readCities` reads them. */
export const CITY_TABLE = `Africa/Abidjan	Africa/Accra	Africa/Addis_Ababa	Africa/Algiers	Africa/Asmara	Africa/Bamako	Africa/Bangui	Africa/Banjul	Africa/Bissau	Africa/Blantyre	Africa/Brazzaville	Africa/Bujumbura	Africa/Cairo	Africa/Casablanca	Africa/Ceuta	Africa/Conakry	Africa/Dakar	Africa/Dar_es_Salaam	Africa/Djibouti	Africa/Douala	Africa/El_Aaiun	Africa/Freetown	Africa/Gaborone	Africa/Harare	Africa/Johannesburg	Africa/Juba	Africa/Kampala	Africa/Khartoum	Africa/Kigali	Africa/Kinshasa	Africa/Lagos	Africa/Libreville	Africa/Lome	Africa/Luanda	Africa/Lubumbashi	Africa/Lusaka	Africa/Malabo	Africa/Maputo	Africa/Maseru	Africa/Mbabane	Africa/Mogadishu	Africa/Monrovia	Africa/Nairobi	Africa/Ndjamena	Africa/Niamey	Africa/Nouakchott	Africa/Ouagadougou	Africa/Porto-Novo	Africa/Sao_Tome	Africa/Tripoli	Africa/Tunis	Africa/Windhoek	America/Adak	America/Anchorage	America/Antigua	America/Araguaina	America/Argentina/Buenos_Aires	America/Argentina/Catamarca	America/Argentina/Cordoba	America/Argentina/Jujuy	America/Argentina/La_Rioja	America/Argentina/Mendoza	America/Argentina/Rio_Gallegos	America/Argentina/Salta	America/Argentina/San_Juan	America/Argentina/San_Luis	America/Argentina/Tucuman	America/Argentina/Ushuaia	America/Aruba	America/Asuncion	America/Atikokan	America/Bahia	America/Barbados	America/Belem	America/Belize	America/Blanc-Sablon	America/Boa_Vista	America/Bogota	America/Boise	America/Cambridge_Bay	America/Campo_Grande	America/Cancun	America/Caracas	America/Cayenne	America/Cayman	America/Chicago	America/Chihuahua	America/Costa_Rica	America/Creston	America/Cuiaba	America/Curacao	America/Danmarkshavn	America/Dawson	America/Dawson_Creek	America/Denver	America/Detroit	America/Dominica	America/Edmonton	America/Eirunepe	America/El_Salvador	America/Fort_Nelson	America/Fortaleza	America/Glace_Bay	America/Goose_Bay	America/Grand_Turk	America/Grenada	America/Guadeloupe	America/Guatemala	America/Guayaquil	America/Guyana	America/Halifax	America/Havana	America/Hermosillo	America/Indiana/Indianapolis	America/Inuvik	America/Iqaluit	America/Jamaica	America/Juneau	America/Kentucky/Louisville	America/La_Paz	America/Lima	America/Los_Angeles	America/Maceio	America/Managua	America/Manaus	America/Martinique	America/Matamoros	America/Mazatlan	America/Menominee	America/Merida	America/Mexico_City	America/Moncton	America/Monterrey	America/Montevideo	America/Montreal	America/Nassau	America/New_York	America/Nome	America/Nuuk	America/Ojinaga	America/Panama	America/Pangnirtung	America/Paramaribo	America/Phoenix	America/Port-au-Prince	America/Port_of_Spain	America/Porto_Velho	America/Puerto_Rico	America/Punta_Arenas	America/Rankin_Inlet	America/Recife	America/Regina	America/Resolute	America/Rio_Branco	America/Santarem	America/Santiago	America/Santo_Domingo	America/Sao_Paulo	America/Sitka	America/St_Johns	America/St_Kitts	America/St_Lucia	America/St_Thomas	America/St_Vincent	America/Tegucigalpa	America/Thule	America/Tijuana	America/Toronto	America/Vancouver	America/Whitehorse	America/Winnipeg	America/Yakutat	America/Yellowknife	Antarctica/Casey	Antarctica/Davis	Antarctica/DumontDUrville	Antarctica/Mawson	Antarctica/McMurdo	Antarctica/Rothera	Antarctica/Syowa	Antarctica/Troll	Antarctica/Vostok	Arctic/Longyearbyen	Asia/Aden	Asia/Almaty	Asia/Amman	Asia/Anadyr	Asia/Aqtau	Asia/Aqtobe	Asia/Ashgabat	Asia/Atyrau	Asia/Baghdad	Asia/Bahrain	Asia/Baku	Asia/Bangkok	Asia/Barnaul	Asia/Beirut	Asia/Bishkek	Asia/Brunei	Asia/Chita	Asia/Chongqing	Asia/Colombo	Asia/Damascus	Asia/Dhaka	Asia/Dili	Asia/Dubai	Asia/Dushanbe	Asia/Famagusta	Asia/Gaza	Asia/Hebron	Asia/Ho_Chi_Minh	Asia/Hong_Kong	Asia/Hovd	Asia/Irkutsk	Asia/Jakarta	Asia/Jayapura	Asia/Jerusalem	Asia/Kabul	Asia/Kamchatka	Asia/Karachi	Asia/Kashgar	Asia/Kathmandu	Asia/Khandyga	Asia/Kolkata	Asia/Krasnoyarsk	Asia/Kuala_Lumpur	Asia/Kuching	Asia/Kuwait	Asia/Macau	Asia/Magadan	Asia/Makassar	Asia/Manila	Asia/Muscat	Asia/Nicosia	Asia/Novokuznetsk	Asia/Novosibirsk	Asia/Omsk	Asia/Oral	Asia/Phnom_Penh	Asia/Pontianak	Asia/Pyongyang	Asia/Qatar	Asia/Qyzylorda	Asia/Rangoon	Asia/Riyadh	Asia/Sakhalin	Asia/Samarkand	Asia/Seoul	Asia/Shanghai	Asia/Singapore	Asia/Srednekolymsk	Asia/Taipei	Asia/Tashkent	Asia/Tbilisi	Asia/Tehran	Asia/Thimphu	Asia/Tokyo	Asia/Tomsk	Asia/Ulaanbaatar	Asia/Urumqi	Asia/Ust-Nera	Asia/Vientiane	Asia/Vladivostok	Asia/Yakutsk	Asia/Yangon	Asia/Yekaterinburg	Asia/Yerevan	Atlantic/Azores	Atlantic/Bermuda	Atlantic/Canary	Atlantic/Cape_Verde	Atlantic/Faroe	Atlantic/Madeira	Atlantic/Reykjavik	Atlantic/South_Georgia	Atlantic/Stanley	Australia/Adelaide	Australia/Brisbane	Australia/Broken_Hill	Australia/Darwin	Australia/Hobart	Australia/Melbourne	Australia/Perth	Australia/Sydney	Etc/GMT	Etc/UTC	Europe/Amsterdam	Europe/Andorra	Europe/Astrakhan	Europe/Athens	Europe/Belgrade	Europe/Berlin	Europe/Bratislava	Europe/Brussels	Europe/Bucharest	Europe/Budapest	Europe/Chisinau	Europe/Copenhagen	Europe/Dublin	Europe/Gibraltar	Europe/Helsinki	Europe/Isle_of_Man	Europe/Istanbul	Europe/Kaliningrad	Europe/Kirov	Europe/Kyiv	Europe/Lisbon	Europe/Ljubljana	Europe/London	Europe/Luxembourg	Europe/Madrid	Europe/Malta	Europe/Mariehamn	Europe/Minsk	Europe/Moscow	Europe/Oslo	Europe/Paris	Europe/Podgorica	Europe/Prague	Europe/Riga	Europe/Rome	Europe/Samara	Europe/San_Marino	Europe/Sarajevo	Europe/Saratov	Europe/Simferopol	Europe/Skopje	Europe/Sofia	Europe/Stockholm	Europe/Tallinn	Europe/Tirane	Europe/Ulyanovsk	Europe/Vaduz	Europe/Vienna	Europe/Vilnius	Europe/Volgograd	Europe/Warsaw	Europe/Zagreb	Europe/Zurich	Indian/Antananarivo	Indian/Comoro	Indian/Mahe	Indian/Maldives	Indian/Mauritius	Indian/Mayotte	Indian/Reunion	Pacific/Apia	Pacific/Auckland	Pacific/Bougainville	Pacific/Efate	Pacific/Fiji	Pacific/Funafuti	Pacific/Galapagos	Pacific/Guadalcanal	Pacific/Guam	Pacific/Honolulu	Pacific/Majuro	Pacific/Noumea	Pacific/Pago_Pago	Pacific/Palau	Pacific/Pohnpei	Pacific/Port_Moresby	Pacific/Rarotonga	Pacific/Saipan	Pacific/Tahiti	Pacific/Tarawa	Pacific/Tongatapu
Andorra			AD		42.5	1.5165	287	38.13
Abu Dhabi	阿布扎比		AE	Abu Dhabi	24.4667	54.3666	205	581.9
Al Ayn			AE	Abu Dhabi	24.2305	55.74	205	352.5
Al Fujayrah			AE	Fujayrah	25.1234	56.3375	205	78.29
Dubai	迪拜		AE	Dubay	25.23	55.28	205	1258
Jabal Ali			AE	Dubay	24.9762	55.0107	205	55.82
Ras al Khaymah			AE	Ras Al Khaymah	25.7915	55.9428	205	138.4
Sharjah			AE	Sharjah	25.3714	55.4065	205	952
Umm al Qaywayn			AE	Umm Al Qaywayn	25.5653	55.5533	205	38.53
Andkhvoy			AF	Faryab	36.9317	65.1015	217	50.47
Asadabad			AF	Kunar	34.866	71.15	217	48.4
Aybak			AF	Samangan	36.261	68.04	217	24
Baghlan			AF	Baghlan	36.1393	68.6993	217	163.6
Balkh			AF	Balkh	36.7501	66.8997	217	147.4
Bamian			AF	Bamyan	34.8211	67.521	217	61.86
Baraki Barak			AF	Logar	33.9667	68.9667	217	22.3
Chaghcharan			AF	Ghor	34.5167	65.25	217	15
Charikar			AF	Parwan	35.0183	69.1679	217	53.68
Farah			AF	Farah	32.3917	62.0968	217	58.6
Feyzabad			AF	Badakhshan	37.1298	70.5792	217	52.49
Gardiz			AF	Paktya	33.6001	69.2146	217	82.68
Ghazni			AF	Ghazni	33.5633	68.4178	217	129.9
Herat			AF	Hirat	34.33	62.17	217	439.2
Jalalabad			AF	Nangarhar	34.4415	70.4361	217	401.7
Kabul	喀布尔		AF	Kabul	34.5167	69.1833	217	3160
Kandahar			AF	Kandahar	31.61	65.6949	217	613.9
Karokh			AF	Hirat	34.4868	62.5918	217	14.39
Kondoz			AF	Kunduz	36.728	68.8725	217	210.9
Lashkar Gah			AF	Hilmand	31.583	64.36	217	201.5
Mahmud-E Eraqi			AF	Kapisa	35.0167	69.3333	217	7.407
Mayda Shahr			AF	Wardak	34.45	68.8	217	35.01
Mazar-e Sharif			AF	Balkh	36.7	67.1	217	365.4
Mehtar Lam			AF	Laghman	34.65	70.1667	217	17.34
Meymaneh			AF	Faryab	35.9302	64.7701	217	199.8
Pol-e Khomri			AF	Baghlan	35.9511	68.7011	217	41.03
Qal eh-ye Now	Qal eh-ye		AF	Badghis	34.983	63.1333	217	2.997
Qalat			AF	Zabul	32.1123	66.8868	217	12.19
Sheberghan			AF	Jawzjan	36.658	65.7383	217	74.44
Taloqan			AF	Takhar	36.73	69.54	217	64.26
Tarin Kowt			AF	Uruzgan	32.6333	65.8667	217	10
Zaranj			AF	Nimroz	31.112	61.887	217	49.85
Zareh Sharan			AF	Paktika	32.85	68.4167	217	13.74
Saint John's			AG		17.118	-61.85	54	29.86
Bajram Curri			AL	Kukës	42.3333	20.0833	330	7.967
Berat			AL	Berat	40.71	19.972	330	46.87
Burrel			AL	Dibër	41.626	20.016	330	15.4
Corovode			AL	Berat	40.5167	20.2333	330	14.05
Durres			AL	Durrës	41.3178	19.4482	330	132.2
Elbasan			AL	Elbasan	41.1215	20.0838	330	133
Erseke			AL	Korçë	40.3333	20.6833	330	7.89
Fier			AL	Fier	40.73	19.573	330	69.75
Gjirokaster			AL	Gjirokastër	40.079	20.149	330	23.44
Gramsh			AL	Elbasan	40.8667	20.2	330	11.56
Korce			AL	Korçë	40.6167	20.7667	330	58.26
Kruje			AL	Durrës	41.519	19.797	330	21.29
Kukes			AL	Kukës	42.083	20.434	330	17.83
Lezhe			AL	Lezhë	41.788	19.654	330	18.7
Librazhd			AL	Elbasan	41.2	20.3667	330	12.69
Lushnje			AL	Fier	40.94	19.716	330	41.47
Permet			AL	Gjirokastër	40.234	20.352	330	10.69
Peshkopi			AL	Dibër	41.6833	20.4333	330	14.85
Pogradec			AL	Korçë	40.9	20.664	330	35
Puke			AL	Shkodër	42.0333	19.8833	330	6.495
Rreshen			AL	Lezhë	41.7833	19.8167	330	10.06
Sarande			AL	Vlorë	39.877	20	330	15.15
Shkoder			AL	Shkodër	42.0685	19.5188	330	122
Tepelene			AL	Gjirokastër	40.2833	20.0333	330	11.96
Tirana			AL	Durrës	41.3275	19.8189	330	658.3
Vlore			AL	Vlorë	40.4774	19.4982	330	89.51
Artashat			AM	Ararat	39.9539	44.5506	266	20.56
Ashtarak			AM	Aragatsotn	40.3017	44.3592	266	18.78
Gavarr			AM	Gegharkunik	40.3589	45.1267	266	21.68
Gyumri			AM	Shirak	40.7894	43.8475	266	140.3
Ijevan			AM	Tavush	40.8756	45.1492	266	14.74
Vanadzor			AM	Lori	40.8128	44.4883	266	89.3
Yeghegnadzor			AM	Vayots Dzor	39.7611	45.3333	266	8.2
Yerevan			AM	Erevan	40.1812	44.5136	266	1098
Ambriz			AO	Bengo	-7.855	13.125	33	17
Benguela			AO	Benguela	-12.5783	13.4072	33	142
Cabinda			AO	Cabinda	-5.5596	12.19	33	78.91
Cacolo			AO	Lunda Sul	-10.1496	19.26	33	0.984
Calucinga			AO	Bié	-11.3196	16.2	33	0.531
Calulo			AO	Cuanza Sul	-9.9996	14.9	33	0.795
Camabatela			AO	Cuanza Norte	-8.1896	15.37	33	12.73
Camacupa			AO	Bié	-12.0196	17.47	33	19.49
Cangamba			AO	Moxico	-13.6996	19.86	33	1.307
Capenda-Camulemba			AO	Lunda Norte	-9.4196	18.43	33	79.84
Caxito			AO	Bengo	-8.5795	13.66	33	15.67
Cazombo			AO	Moxico	-11.8896	22.9	33	0.298
Chibemba			AO	Huíla	-15.7496	14.08	33	1.502
Chibia			AO	Huíla	-15.1896	13.69	33	1.411
Chitado			AO	Cunene	-17.3196	13.92	33	0.4685
Cubal			AO	Benguela	-13.0396	14.24	33	4.837
Cuito Caunavale			AO	Cuando Cubango	-15.1596	19.17	33	0.149
Dondo			AO	Cuanza Norte	-9.69	14.43	33	2.353
Dundo			AO	Lunda Norte	-7.38	20.83	33	11.98
Huambo			AO	Huambo	-12.75	15.76	33	986
Kuito			AO	Bié	-12.38	16.94	33	114
Lobito			AO	Benguela	-12.37	13.5412	33	170.7
Luanda			AO	Luanda	-8.8383	13.2344	33	3562
Luau			AO	Moxico	-10.7095	22.23	33	9.964
Lubango			AO	Huíla	-14.91	13.49	33	114.1
Lucapa			AO	Lunda Norte	-8.4196	20.74	33	25.58
Luena			AO	Moxico	-11.79	19.9	33	17.28
Luiana			AO	Cuando Cubango	-17.3695	23	33	0.15
Lumbala Nguimbo			AO	Moxico	-14.0996	21.44	33	0.025
Malanje			AO	Malanje	-9.54	16.34	33	106.5
Mavinga			AO	Cuando Cubango	-15.7895	20.36	33	30
Mbanza-Congo			AO	Zaire	-6.2696	14.24	33	42.2
Menongue			AO	Cuando Cubango	-14.6666	17.7	33	13.03
Muconda			AO	Lunda Sul	-10.5996	21.32	33	2.324
Mucusso			AO	Cuando Cubango	-18.0195	21.43	33	0.1
Namibe			AO	Namibe	-15.19	12.16	33	128.1
Ndalatando			AO	Cuanza Norte	-9.2995	14.91	33	8.144
Nzeto			AO	Zaire	-7.2296	12.86	33	19.71
Ondjiva			AO	Cunene	-17.0696	15.73	33	8.748
Quibala			AO	Cuanza Sul	-10.7296	14.98	33	5.248
Quipungo			AO	Huíla	-14.8295	14.55	33	0.186
Saurimo			AO	Lunda Sul	-9.6596	20.39	33	40.91
Songo			AO	Uíge	-7.3496	14.85	33	10.58
Soyo			AO	Zaire	-6.1296	12.37	33	65.33
Sumbe			AO	Cuanza Sul	-11.21	13.85	33	29.64
Tômbua			AO	Namibe	-15.8	11.86	33	40
Uige			AO	Uíge	-7.62	15.05	33	56.79
Waku Kungo			AO	Cuanza Sul	-11.3595	15.12	33	11.52
Xangongo			AO	Cunene	-16.74	14.97	33	0.447
Aboa Station			AQ		-75.0496	-13.4167	285	0.015
Amundsen–Scott South Pole Station			AQ		-89.9829	139.267	177	0.125
Artigas Base			AQ		-62.1739	-58.8639	148	0.0345
Base Presidente Montalva	Teniente Rodolfo Marsh Station		AQ		-62.1827	-58.9077	148	0.115
Belgrano Station	General Belgrano Station		AQ		-77.8663	-34.6167	178	0.057
Camp Sobral	Doctor Sobral		AQ		-81.1791	-40.5015	67	0.02
Capitan Arturo Prat Station			AQ		-62.4995	-59.6833	148	0.041
Carlini Station	Teniente Jubany Station		AQ		-62.2241	-58.6505	148	0.04
Casey Station			AQ		-66.2861	110.5362	173	0.125
Concordia Research Station			AQ		-74.6663	124.167	282	0.015
Davis Station			AQ		-68.7777	78.1407	174	0.045
Dumont d'Urville Station			AQ		-66.7751	139.9637	175	0.075
Elephant Island	Elephant Island, South Shetland Islands		AQ		-61.9996	-58	67	0.003
Escudero Base	Escudero Station		AQ		-62.195	-58.9527	148	0.02
Esperanza Station			AQ		-63.3753	-57.0259	67	0.1525
Gen. O'Higgins Station	General Bernado O'Higgins Station		AQ		-63.3284	-57.8896	67	0.03
Great Wall Station			AQ		-62.2163	-58.9667	148	0.026
Halley Station			AQ		-76.0923	-26.4742	178	0.043
King Sejong Station			AQ		-62.2249	-58.7716	148	0.0535
Maitri Station			AQ		-70.7822	11.7305	180	0.033
Marambio Station	Vicecomodoro Marambio Station		AQ		-64.2329	-56.65	67	0.1025
Mawson Station			AQ		-67.6145	62.875	176	0.04
McMurdo Station			AQ		-77.7323	166.8694	177	0.6
Mirny Station			AQ		-66.5755	93.0063	181	0.1145
Neumayer Station III	Neumayer		AQ		-70.8904	-7.8384	285	0.04
Novolazarevskaya Station			AQ		-71.3012	-11.8502	285	0.035
Orcadas Station			AQ		-60.7329	-44.7333	67	0.0295
Palmer Station			AQ		-64.7624	-64.0469	67	0.0305
Peter I Island			AQ		-68.8329	90.5	181	0.0005
Rothera Station			AQ		-67.5648	-68.1235	178	0.076
San Martín Station			AQ		-68.1163	-67.1	67	0.019
Scott Base			AQ		-77.8469	166.7491	177	0.0495
Showa Station			AQ		-69.0304	39.7461	179	0.05
Signy Research Station	Signy Island		AQ		-60.6313	-45.6007	67	0.004
Svea Station			AQ		-74.5829	-11.2167	285	0.005
Troll Station			AQ		-72.0163	2.5333	180	0.0255
Vostok			AQ		-78.4663	106.8	181	0.019
Wasa Station			AQ		-73.0496	-13.4167	285	0.005
Zhongshan Station			AQ		-69.4341	76.3393	176	0.0425
Zucchelli Station	Terra Nova Bay		AQ		-74.6192	164.219	177	0.06
25 de Mayo			AR	Río Negro	-37.8	-67.6833	63	17.43
28 de Noviembre			AR	Santa Cruz	-51.65	-72.3	62	5.3
Abra Pampa			AR	Jujuy	-22.7167	-65.7	59	4.48
Alta Gracia			AR	Córdoba	-31.66	-64.43	58	30.59
Alto Rio Sanguer			AR	Chubut	-45.0333	-70.8333	57	1.548
Anatuya			AR	Santiago del Estero	-28.4661	-62.8333	58	14.13
Azul			AR	Ciudad de Buenos Aires	-36.7796	-59.87	56	43.41
Bahia Blanca			AR	Ciudad de Buenos Aires	-38.74	-62.265	56	279
Balcarce			AR	Ciudad de Buenos Aires	-37.8333	-58.25	56	18.97
Belen			AR	Catamarca	-27.6496	-67.0333	57	11.36
Bell Ville			AR	Córdoba	-32.6	-62.68	58	29.61
Buenos Aires	布宜诺斯艾利斯		AR	Ciudad de Buenos Aires	-34.6025	-58.3975	56	11860
Cafayate			AR	Salta	-26.0829	-65.9666	63	9.478
Campana			AR	Ciudad de Buenos Aires	-34.16	-58.96	56	77.15
Carhue			AR	Ciudad de Buenos Aires	-37.1829	-62.7333	56	7.19
Catamarca			AR	Catamarca	-28.47	-65.78	57	162.6
Cerrillos			AR	Salta	-24.8996	-65.4833	63	11.5
Chacabuco			AR	Ciudad de Buenos Aires	-34.65	-60.49	56	26.64
Chamical			AR	La Rioja	-30.3496	-66.3167	60	8.989
Charata			AR	Chaco	-27.2163	-61.2	58	18.3
Chascomus			AR	Ciudad de Buenos Aires	-35.5662	-58.0166	56	21.05
Chepes			AR	La Rioja	-31.35	-66.6	60	6.02
Chilecito			AR	La Rioja	-29.1655	-67.5	60	20.34
Chivilcoy			AR	Ciudad de Buenos Aires	-34.9	-60.04	56	43.72
Choele Choel			AR	Río Negro	-39.2666	-65.6833	63	9.896
Chos Malal			AR	Neuquén	-37.383	-70.2666	63	8.556
Chumbicha			AR	Catamarca	-28.8666	-66.2333	57	2.572
Comallo			AR	Río Negro	-41.0333	-70.2666	63	0.741
Comandante Fontana			AR	Formosa	-25.3333	-59.6833	58	4.277
Comodoro Rivadavia			AR	Chubut	-45.87	-67.5	57	123.3
Comondante Luis Piedrabuena			AR	Santa Cruz	-49.9745	-68.9035	62	0.41
Concepcion del Uruguay			AR	Entre Ríos	-32.48	-58.24	58	48.27
Concordia			AR	Entre Ríos	-31.3896	-58.03	58	132.8
Coronel Suarez			AR	Ciudad de Buenos Aires	-37.4666	-61.9166	56	20.71
Corrientes			AR	Corrientes	-27.49	-58.81	58	339.9
Cutral Co			AR	Neuquén	-38.94	-69.24	63	47.6
Córdoba			AR	Córdoba	-31.4	-64.1823	58	1374
Darregueira			AR	Ciudad de Buenos Aires	-37.6996	-63.1666	56	3.412
Doctor Pedro P. Pena			AR	Formosa	-22.48	-62.3	69	6.143
Dolores			AR	Ciudad de Buenos Aires	-36.33	-57.69	56	21.59
El Calafate			AR	Santa Cruz	-50.3333	-72.3	62	6.329
El Maiten			AR	Chubut	-42.05	-71.1666	57	4.269
Eldorado			AR	Misiones	-26.2	-54.6	58	17.36
Esquel			AR	Chubut	-42.9	-71.3166	57	20.05
Formosa			AR	Formosa	-26.1728	-58.1828	58	202.3
Frias			AR	Santiago del Estero	-28.6496	-65.15	57	13.59
Gastre			AR	Chubut	-42.283	-69.2333	57	0.557
General Conesa			AR	Río Negro	-40.1	-64.4333	63	2.958
General Guemes			AR	Salta	-24.6666	-65.05	63	19.83
General Pico			AR	La Pampa	-35.6596	-63.77	63	46.48
General Roca			AR	Río Negro	-39.02	-67.61	63	38.58
Gobernador Gregores			AR	Santa Cruz	-48.7666	-70.25	62	2.519
Goya			AR	Corrientes	-29.14	-59.27	58	71.27
Gualeguay			AR	Entre Ríos	-33.15	-59.34	58	25.91
Gualeguaychu			AR	Entre Ríos	-33.02	-58.52	58	55.86
Humahuaca			AR	Jujuy	-23.2	-65.3499	59	11.37
Ingeniero Guillermo N. Juarez			AR	Formosa	-23.9	-61.85	58	6.453
Ingeniero Jacobacci			AR	Río Negro	-41.3	-69.5833	63	5.719
Joaquin V. Gonzalez			AR	Salta	-25.0833	-64.1834	63	13.38
Juan Jose Castelli			AR	Chaco	-25.9495	-60.6166	58	9.421
Juarez			AR	Ciudad de Buenos Aires	-37.6655	-59.8	56	10.61
Junin			AR	Ciudad de Buenos Aires	-34.5846	-60.9589	56	66.14
La Paz			AR	Mendoza	-33.4661	-67.55	61	4.4
La Plata			AR	Ciudad de Buenos Aires	-34.9096	-57.96	56	440.4
La Rioja			AR	La Rioja	-29.41	-66.85	60	147.1
Las Heras			AR	Mendoza	-32.825	-68.8017	61	66.66
Las Lajas			AR	Neuquén	-38.5163	-70.3666	63	1.218
Las Lomitas			AR	Formosa	-24.6996	-60.6	58	7.683
Las Plumas			AR	Chubut	-43.4163	-67.25	57	0.605
Libertador General San Martin			AR	Jujuy	-23.8195	-64.79	59	47.56
Lincoln			AR	Ciudad de Buenos Aires	-34.88	-61.5399	56	19.92
Lobos			AR	Ciudad de Buenos Aires	-35.1849	-59.0947	56	18.28
Los Blancos			AR	Salta	-23.5996	-62.6	63	1.145
Lujan			AR	Ciudad de Buenos Aires	-34.5796	-59.11	56	69.74
Malargue			AR	Mendoza	-35.4661	-69.5833	61	11.85
Mar de Ajo			AR	Ciudad de Buenos Aires	-36.7162	-56.6766	56	13.61
Mar del Plata			AR	Ciudad de Buenos Aires	-38	-57.58	56	554.9
Mendoza			AR	Mendoza	-32.8833	-68.8166	61	827.8
Mercedes			AR	Ciudad de Buenos Aires	-34.66	-59.44	56	48.41
Mercedes			AR	San Luis	-33.6896	-65.47	65	49.34
Mercedes			AR	Corrientes	-29.1796	-58.08	58	22.87
Monte Quemado			AR	Santiago del Estero	-25.7996	-62.8666	58	11.39
Necochea			AR	Ciudad de Buenos Aires	-38.56	-58.75	56	70.56
Neuquen			AR	Neuquén	-38.95	-68.06	63	213.8
Nueve de Julio			AR	Ciudad de Buenos Aires	-35.446	-60.89	56	26.72
Olavarria			AR	Ciudad de Buenos Aires	-36.9	-60.33	56	65.06
Pampa del Infierno			AR	Chaco	-26.5166	-61.1666	58	2.921
Parana			AR	Entre Ríos	-31.7333	-60.5333	58	226.9
Paso Rio Mayo			AR	Chubut	-45.6834	-70.2666	57	1.825
Pedro Luro			AR	Ciudad de Buenos Aires	-39.4833	-62.6833	56	7.1
Pergamino			AR	Ciudad de Buenos Aires	-33.8996	-60.57	56	71.45
Perito Moreno			AR	Santa Cruz	-46.6	-70.9334	62	3.766
Posadas			AR	Misiones	-27.3578	-55.8851	58	334.6
Presidencia Roque Saenz Pena			AR	Chaco	-26.79	-60.45	58	75.96
Puerto Deseado			AR	Santa Cruz	-47.75	-65.9	62	3.305
Puerto Madryn			AR	Chubut	-42.77	-65.04	57	61.16
Puerto San Julian			AR	Santa Cruz	-49.3	-67.7167	62	2.347
Punta Alta			AR	Ciudad de Buenos Aires	-38.88	-62.08	56	55.97
Rafaela			AR	Santa Fe	-31.25	-61.5	58	69.65
Rawson			AR	Chubut	-43.3	-65.1	57	25.06
Reconquista			AR	Santa Fe	-29.1395	-59.65	58	86.64
Resistencia			AR	Chaco	-27.46	-58.99	58	368.5
Rinconada			AR	Jujuy	-22.4329	-66.1666	59	6.21
Rio Colorado			AR	La Pampa	-38.9666	-64.0833	63	11.5
Rio Cuarto			AR	Córdoba	-33.13	-64.35	58	136
Rio Gallegos			AR	Santa Cruz	-51.6333	-69.2166	62	77.18
Rio Grande			AR	Tierra del Fuego	-53.7914	-67.699	67	31.09
Rio Tercero			AR	Córdoba	-32.1796	-64.12	58	38.05
Rodeo			AR	San Juan	-30.2156	-69.14	64	0.701
Rosario			AR	Santa Fe	-32.9511	-60.6663	58	1095
Salta			AR	Salta	-24.7834	-65.4166	63	484.6
San Antonio Oeste			AR	Río Negro	-40.7329	-64.9333	63	8.492
San Antonio de los Cobres			AR	Salta	-24.1829	-66.35	63	4
San Carlos de Bariloche			AR	Río Negro	-41.15	-71.3	63	91.95
San Francisco			AR	Córdoba	-31.43	-62.09	58	43.23
San Juan			AR	San Juan	-31.55	-68.52	64	433.9
San Justo			AR	Santa Fe	-30.7829	-60.5833	58	9.607
San Lorenzo			AR	Corrientes	-28.12	-58.77	58	25.83
San Luis			AR	San Luis	-33.3	-66.35	65	308.1
San Martin			AR	Mendoza	-33.07	-68.49	61	99.97
San Nicolas			AR	Ciudad de Buenos Aires	-33.33	-60.24	56	117.1
San Pedro			AR	Jujuy	-24.2196	-64.87	59	55.25
San Rafael			AR	Mendoza	-34.6	-68.3333	61	79.52
San Ramon de la Nueva Oran			AR	Salta	-23.14	-64.32	63	69.46
San Salvador de Jujuy			AR	Jujuy	-24.1833	-65.3	59	258.7
Santa Fe			AR	Santa Fe	-31.6239	-60.69	58	393.5
Santa Rosa			AR	La Pampa	-36.62	-64.3	63	97.69
Santiago del Estero			AR	Santiago del Estero	-27.7833	-64.2667	58	317.5
Sarmiento			AR	Chubut	-45.6	-69.0833	57	5.185
Sierra Colorado			AR	Río Negro	-40.5829	-67.8	63	1.522
Sunchales			AR	Santa Fe	-30.9329	-61.5666	58	12.65
Susques			AR	Jujuy	-23.4167	-66.4833	59	1.093
Tandil			AR	Ciudad de Buenos Aires	-37.32	-59.15	56	84.8
Tartagal			AR	Salta	-22.55	-63.81	63	60
Telsen			AR	Chubut	-42.3996	-66.95	57	0.493
Tinogasta			AR	Catamarca	-28.0666	-67.5666	57	0.587
Trancas			AR	Tucumán	-26.2167	-65.2833	66	1.599
Trelew			AR	Chubut	-43.25	-65.33	57	93.13
Tres Arroyos			AR	Ciudad de Buenos Aires	-38.37	-60.2699	56	34.77
Tucumán	San Miguel de Tucuman		AR	Tucumán	-26.816	-65.2166	66	678.8
Tunuyan			AR	Mendoza	-33.5662	-69.0167	61	22.83
Ushuaia			AR	Tierra del Fuego	-54.79	-68.31	67	50.48
Uspallata			AR	Mendoza	-32.5931	-69.346	61	2.39
Veinticinco de Mayo			AR	Ciudad de Buenos Aires	-35.43	-60.18	56	18.75
Venado Tuerto			AR	Santa Fe	-33.7496	-61.97	58	52.08
Vera			AR	Santa Fe	-29.4662	-60.2166	58	9.979
Victoria			AR	Entre Ríos	-32.61	-60.18	58	20.03
Victorica			AR	La Pampa	-36.2163	-65.45	63	4.458
Viedma			AR	Ciudad de Buenos Aires	-40.8	-63	63	54.03
Villa Angela			AR	Chaco	-27.5833	-60.7167	58	30.05
Villa Carlos Paz			AR	Córdoba	-31.42	-64.5	58	60.26
Villa Constitucion			AR	Santa Fe	-33.23	-60.35	58	30.28
Villa Maria			AR	Córdoba	-32.41	-63.26	58	76.7
Villa Rumipal			AR	Córdoba	-32.1833	-64.4833	58	1.269
Villalonga			AR	Ciudad de Buenos Aires	-39.8829	-62.5833	56	2.838
Yacuiba			AR	Salta	-22.03	-63.7	63	64.81
Zapala			AR	Neuquén	-38.9	-70.0667	63	19.15
Zarate			AR	Ciudad de Buenos Aires	-34.0896	-59.04	56	86.19
Pago Pago			AS		-14.2766	-170.7066	358	12.04
Bregenz			AT	Vorarlberg	47.5167	9.7667	333	26.93
Eisenstadt			AT	Burgenland	47.8333	16.5333	333	13.16
Graz			AT	Steiermark	47.0778	15.41	333	242.8
Innsbruck			AT	Tirol	47.2804	11.41	333	133.8
Klagenfurt			AT	Kärnten	46.6203	14.31	333	88.59
Linz			AT	Oberösterreich	48.3192	14.2888	333	265.2
Passau			AT	Oberösterreich	48.567	13.4666	291	50
Salzburg			AT	Salzburg	47.8105	13.04	333	178.3
Vienna	Wien|维也纳		AT	Wien	48.2	16.3666	333	2066
Wiener Neustadt			AT	Niederösterreich	47.816	16.25	333	60.62
Adelaide			AU	South Australia	-34.935	138.6	276	990.7
Adelaide River			AU	Northern Territory	-13.2495	131.1	279	0.237
Albany			AU	Western Australia	-35.0169	117.8916	282	25.18
Albury			AU	New South Wales	-36.06	146.92	283	68.53
Alice Springs			AU	Northern Territory	-23.701	133.88	279	26.95
Andamooka			AU	South Australia	-30.431	137.1656	276	0.528
Ararat			AU	Victoria	-37.2795	142.91	281	5.464
Armidale			AU	New South Wales	-30.5123	151.6675	283	21.79
Atherton			AU	Queensland	-17.2703	145.4694	277	6.133
Ayr			AU	Queensland	-19.5702	147.3995	277	7.166
Bairnsdale			AU	Victoria	-37.8296	147.61	281	9.427
Ballarat			AU	Victoria	-37.5596	143.84	281	73.4
Ballina			AU	New South Wales	-28.8614	153.568	283	14
Barcaldine			AU	Queensland	-23.5662	145.2834	277	1.068
Batemans Bay			AU	New South Wales	-35.6896	150.2073	283	5.604
Bathurst			AU	New South Wales	-33.4196	149.57	283	6.111
Bedourie			AU	Queensland	-24.3496	139.4666	277	0.142
Bendigo			AU	Victoria	-36.76	144.28	281	68.79
Berri			AU	South Australia	-34.2829	140.6	276	4.523
Bicheno			AU	Tasmania	-41.8784	148.2886	280	0.177
Biloela			AU	Queensland	-24.3936	150.4961	277	4.367
Birdsville			AU	Queensland	-25.8996	139.3666	277	0.283
Bongaree			AU	Queensland	-27.0787	153.1509	277	10.33
Bordertown			AU	South Australia	-36.3162	140.7666	276	1.976
Boulia			AU	Queensland	-22.8996	139.9	277	0.4025
Bourke			AU	New South Wales	-30.1	145.9333	283	2.475
Bowen			AU	Queensland	-20.0013	148.2087	277	10.98
Brisbane			AU	Queensland	-27.455	153.0351	277	1393
Broken Hill			AU	New South Wales	-31.95	141.4331	278	17.23
Broome			AU	Western Australia	-17.9618	122.2308	282	11.89
Bunbury			AU	Western Australia	-33.3443	115.6502	282	26.68
Bundaberg			AU	Queensland	-24.8791	152.3509	277	46.06
Burketown			AU	Queensland	-17.7161	139.5666	277	0.1865
Burnie			AU	Tasmania	-41.0666	145.9167	280	18.49
Busselton			AU	Western Australia	-33.6564	115.3487	282	9.595
Byron Bay			AU	New South Wales	-28.6565	153.6129	283	5.245
Caboolture			AU	Queensland	-27.083	152.95	277	26.5
Cairns			AU	Queensland	-16.8878	145.7633	277	132.1
Caloundra			AU	Queensland	-26.8	153.1333	277	33.74
Camooweal			AU	Queensland	-19.9167	138.1167	277	0.187
Canberra	堪培拉		AU	Australian Capital Territory	-35.283	149.129	283	280.9
Carnarvon			AU	Western Australia	-24.8998	113.6501	282	7.392
Ceduna			AU	South Australia	-32.0991	133.6623	276	1.252
Central Coast			AU	New South Wales	-33.42	151.3	283	3.026
Charleville			AU	Queensland	-26.4	146.25	277	1.9
Charters Towers			AU	Queensland	-20.0809	146.2587	277	8.37
Clare			AU	South Australia	-33.8329	138.6	276	2.729
Cloncurry			AU	Queensland	-20.7	140.5	277	1.202
Cobram			AU	Victoria	-35.9196	145.65	281	4.659
Coffs Harbour			AU	New South Wales	-30.3071	153.1123	283	48.96
Colac			AU	Victoria	-38.3395	143.58	281	7.45
Cooma			AU	New South Wales	-36.2396	149.12	283	5.662
Cowell			AU	South Australia	-33.6829	136.9166	276	0.537
Cowra			AU	New South Wales	-33.8296	148.68	283	5.729
Cranbourne			AU	Victoria	-38.0996	145.2834	281	250
Dalby			AU	Queensland	-27.1939	151.2657	277	9.819
Darwin			AU	Northern Territory	-12.4254	130.85	279	82.97
Deniliquin			AU	New South Wales	-35.5296	144.95	283	6.019
Derby			AU	Western Australia	-17.3	123.9666	282	3.199
Devonport			AU	Tasmania	-41.1927	146.3311	280	17.93
Dubbo			AU	New South Wales	-32.26	148.5973	283	30.47
Echuca			AU	New South Wales	-36.1296	144.75	281	13.46
Eidsvold			AU	Queensland	-25.3662	151.1333	277	0.459
Emerald			AU	Queensland	-23.5122	148.1673	277	7.489
Erldunda			AU	Northern Territory	-25.2333	133.2	279	0.01
Esperance			AU	Western Australia	-33.8573	121.8889	282	7.205
Exmouth			AU	Western Australia	-21.9311	114.1233	282	1.085
Forbes			AU	New South Wales	-33.3896	148.02	283	4.077
Forster-Tuncurry			AU	New South Wales	-32.1931	152.5266	283	13.28
Gawler			AU	South Australia	-34.6074	138.7264	276	15.54
Geelong			AU	Victoria	-38.1675	144.3956	281	149.3
Georgetown			AU	Queensland	-18.3	143.5333	277	0.818
Geraldton			AU	Western Australia	-28.7666	114.6	282	27.07
Gingin			AU	Western Australia	-31.3496	115.9	282	1.446
Gladstone			AU	Queensland	-23.8533	151.2467	277	29.05
Gold Coast			AU	Queensland	-28.0815	153.4482	277	430
Goondiwindi			AU	New South Wales	-28.5548	150.3253	277	4.251
Goulburn			AU	New South Wales	-34.7496	149.7102	283	16.44
Grafton			AU	New South Wales	-29.712	152.9377	283	7.872
Griffith			AU	New South Wales	-34.29	146.04	283	11.66
Gunnedah			AU	New South Wales	-30.987	150.2623	283	6.204
Gympie			AU	Queensland	-26.1886	152.6709	277	11.34
Halls Creek			AU	Western Australia	-18.2667	127.7667	282	1.209
Hamilton			AU	Victoria	-37.7312	142.0234	281	6.992
Hervey Bay			AU	Queensland	-25.2887	152.8409	277	25.11
Hobart			AU	Tasmania	-42.85	147.295	280	64.28
Horsham			AU	Victoria	-36.7096	142.19	281	11.99
Hughenden			AU	Queensland	-20.85	144.2	277	0.421
Ingham			AU	Queensland	-18.6496	146.1666	277	5.997
Innisfail			AU	Queensland	-17.5313	146.0387	277	9.707
Inverell			AU	New South Wales	-29.7668	151.1126	283	6.846
Ivanhoe			AU	New South Wales	-32.8996	144.3	283	0.265
Kalbarri			AU	Western Australia	-27.6662	114.1667	282	1.537
Kalgoorlie			AU	Western Australia	-30.7354	121.46	282	32.06
Kaltukatjara			AU	Northern Territory	-25.7884	128.9973	282	0.355
Karratha			AU	Western Australia	-20.7304	116.87	282	16.64
Karumba			AU	Queensland	-17.4833	140.8334	277	0.173
Katanning			AU	Western Australia	-33.6996	117.5501	282	3.14
Katherine			AU	Northern Territory	-14.4666	132.2666	279	8.171
Katoomba			AU	New South Wales	-33.7069	150.32	283	20.33
Kempsey			AU	New South Wales	-31.0874	152.822	283	10.68
Kiama			AU	New South Wales	-34.7096	150.84	283	10.38
Kimba			AU	South Australia	-33.1496	136.4334	276	0.636
Kingaroy			AU	Queensland	-26.539	151.8406	277	7.495
Kingoonya			AU	South Australia	-30.8996	135.3	276	0.05
Kingston			AU	Tasmania	-42.9911	147.3084	280	12.65
Kingston South East			AU	South Australia	-36.8328	139.8501	276	0.206
Kununurra			AU	Western Australia	-15.7666	128.7333	282	5.229
Kwinana			AU	Western Australia	-32.2394	115.7702	282	18.82
Launceston			AU	Tasmania	-41.4498	147.1302	280	65.11
Laverton			AU	Western Australia	-28.627	122.404	282	0.316
Leeton			AU	New South Wales	-34.5449	146.3973	283	6.277
Leonara			AU	Western Australia	-28.8815	121.328	282	0.227
Lismore			AU	New South Wales	-28.8167	153.2931	283	28.07
Lithgow			AU	New South Wales	-33.4961	150.1528	283	10.34
Longreach			AU	Queensland	-23.4496	144.25	277	2.894
Mackay			AU	Queensland	-21.1439	149.15	277	66.05
Maitland			AU	New South Wales	-32.721	151.555	283	10.03
Mandurah			AU	Western Australia	-32.5235	115.7471	282	52.87
Manjimup			AU	Western Australia	-34.2333	116.15	282	4.016
Maryborough			AU	Victoria	-37.0496	143.73	281	5.838
Maryborough			AU	Queensland	-25.5491	152.7209	277	18.92
McMinns Lagoon			AU	Northern Territory	-12.5329	131.05	279	5.025
Meekatharra			AU	Western Australia	-26.6	118.4833	282	0.654
Melbourne	墨尔本		AU	Victoria	-37.82	144.975	281	4936
Melton			AU	Victoria	-37.6895	144.57	281	29.75
Meningie			AU	South Australia	-35.6995	139.3333	276	0.85
Merimbula			AU	New South Wales	-36.8996	149.9	283	3.607
Merredin			AU	Western Australia	-31.4828	118.2667	282	2.054
Mildura			AU	Victoria	-34.185	142.1514	281	33.32
Moranbah			AU	Queensland	-22.0016	148.038	277	7.357
Morawa			AU	Western Australia	-29.2163	116	282	0.259
Moree			AU	New South Wales	-29.4699	149.8301	283	8.062
Mount Barker			AU	Western Australia	-34.6328	117.6666	282	1.772
Mount Gambier			AU	South Australia	-37.8313	140.765	276	21.82
Mount Isa			AU	Queensland	-20.7239	139.49	277	27.6
Mount Magnet			AU	Western Australia	-28.0662	117.8167	282	0.424
Mudgee			AU	New South Wales	-32.5896	149.5801	283	5.391
Murray Bridge			AU	South Australia	-35.1296	139.26	276	14.19
Muswellbrook			AU	New South Wales	-32.2696	150.89	283	8.171
Narrabri			AU	New South Wales	-30.3319	149.7874	283	6.106
Narrogin			AU	Western Australia	-32.9329	117.1666	282	3.995
Newcastle			AU	New South Wales	-32.8453	151.815	283	816.3
Newcastle Waters			AU	Northern Territory	-17.5528	133.4672	279	0.01
Newman			AU	Western Australia	-23.3666	119.7333	282	2.678
Norseman			AU	Western Australia	-32.2	121.7666	282	1.004
Northam			AU	Western Australia	-31.6566	116.6534	282	5.33
Nowra			AU	New South Wales	-34.8828	150.6	283	61.04
Oakleigh			AU	Victoria	-37.913	145.102	281	7.893
Oatlands			AU	Tasmania	-42.2996	147.3666	280	1.157
Onslow			AU	Western Australia	-21.6576	115.0963	282	0.573
Orange			AU	New South Wales	-33.28	149.1	283	36.71
Ouyen			AU	Victoria	-35.0662	142.3167	281	0.912
Pannawonica			AU	Western Australia	-21.6366	116.325	282	0.686
Parkes			AU	New South Wales	-33.1296	148.17	283	7.16
Penola			AU	South Australia	-37.383	140.8167	276	1.513
Perth			AU	Western Australia	-31.955	115.84	282	1206
Peterborough			AU	South Australia	-32.9662	138.8333	276	1.351
Pine Creek			AU	Northern Territory	-13.8162	131.8167	279	0.505
Port Augusta			AU	South Australia	-32.49	137.77	276	11.19
Port Denison			AU	Western Australia	-29.2828	114.9166	282	1.213
Port Douglas			AU	Queensland	-16.4846	145.4587	277	2.005
Port Hedland			AU	Western Australia	-20.3104	118.606	282	8.997
Port Lincoln			AU	South Australia	-34.7332	135.8666	276	12.44
Port Macquarie			AU	New South Wales	-31.445	152.9187	283	42.07
Port Pirie			AU	South Australia	-33.1911	137.99	276	12.42
Portland			AU	Victoria	-38.34	141.59	281	10.32
Proserpine			AU	Queensland	-20.4162	148.5835	277	3.976
Queanbeyan			AU	Australian Capital Territory	-35.3546	149.2113	283	32.41
Queenstown			AU	Tasmania	-42.0829	145.55	280	1.658
Quilpie			AU	Queensland	-26.6166	144.25	277	0.56
Ravensthorpe			AU	Western Australia	-33.5829	120.0333	282	0.639
Richmond			AU	New South Wales	-33.5995	150.74	283	9.72
Richmond			AU	Queensland	-20.7163	143.1333	277	0.296
Rockhampton			AU	Queensland	-23.3639	150.52	277	59.02
Roebourne			AU	Western Australia	-20.7829	117.1333	282	11.28
Roma			AU	Queensland	-26.5594	148.7907	277	4.561
Sale			AU	Victoria	-38.1096	147.06	281	17.7
Scone			AU	New South Wales	-32.0796	150.8501	283	4.624
Scottsdale			AU	Tasmania	-41.1495	147.5167	280	1.683
Seymour			AU	Victoria	-37.0342	145.1273	281	3.693
Shepparton			AU	Victoria	-36.3746	145.3914	281	33.43
Singleton			AU	New South Wales	-32.5695	151.16	283	8.341
Smithton			AU	Tasmania	-40.8329	145.1167	280	3.351
Southern Cross			AU	Western Australia	-31.2161	119.3167	282	0.187
Stawell			AU	Victoria	-37.0596	142.76	281	4.596
Streaky Bay			AU	South Australia	-32.8119	134.2149	276	0.6145
Sunbury			AU	Victoria	-37.5696	144.71	281	18.68
Sunshine Coast			AU	Queensland	-26.68	153.05	277	57.22
Swan Hill			AU	Victoria	-35.3396	143.54	281	9.073
Sydney	悉尼		AU	New South Wales	-33.92	151.1852	283	5230
Tamworth			AU	New South Wales	-31.1026	150.9171	283	35.08
Taree			AU	New South Wales	-31.8976	152.4618	283	30.13
Tennant Creek			AU	Northern Territory	-19.65	134.2	279	3.49
Thargomindah			AU	Queensland	-28	143.8167	277	0.203
Theodore			AU	Queensland	-24.9495	150.0833	277	0.246
Three Springs			AU	Western Australia	-29.5333	115.75	282	0.19
Tom Price			AU	Western Australia	-22.6935	117.7931	282	1.822
Toowoomba			AU	Queensland	-27.5645	151.9555	277	86.71
Townsville			AU	Queensland	-19.25	146.77	277	129.2
Traralgon			AU	Victoria	-38.1996	146.53	281	16.98
Tumby Bay			AU	South Australia	-34.3829	136.0833	276	1.791
Tumut			AU	New South Wales	-35.3096	148.22	283	4.873
Tweed Heads			AU	New South Wales	-28.1826	153.5466	283	33.06
Ulladulla			AU	New South Wales	-35.3495	150.47	283	6.811
Victor Harbor			AU	South Australia	-35.5596	138.6173	276	7.489
Wagga Wagga			AU	New South Wales	-35.1222	147.34	283	45.55
Wagin			AU	Western Australia	-33.2996	117.35	282	1.038
Wallaroo			AU	South Australia	-33.9329	137.6333	276	2.442
Wangaratta			AU	Victoria	-36.36	146.3	281	11.37
Warrnambool			AU	Victoria	-38.38	142.47	281	29.88
Warwick			AU	Queensland	-28.2292	152.0203	277	10.02
Weipa			AU	Queensland	-12.6666	141.8666	277	2.83
Whyalla			AU	South Australia	-33.025	137.5614	276	21.1
Wilcannia			AU	New South Wales	-31.5662	143.3833	283	0.442
Windorah			AU	Queensland	-25.4332	142.6502	277	0.158
Winton			AU	Queensland	-22.3996	143.0333	277	1.157
Wollongong			AU	New South Wales	-34.4154	150.89	283	201.3
Wonthaggi			AU	Victoria	-38.6095	145.59	281	4.471
Woomera			AU	South Australia	-31.1496	136.8	276	0.45
Wyndham			AU	Western Australia	-15.374	128.3601	282	0.7345
Yamba			AU	New South Wales	-29.423	153.3533	283	1.806
Yeppoon			AU	Queensland	-23.1329	150.7567	277	6.45
Young			AU	New South Wales	-34.3096	148.29	283	6.422
Yulara			AU	Northern Territory	-25.2405	130.9889	279	0.93
Oranjestad			AW		12.5304	-70.029	68	50.89
Mariehamn			AX	Finström	60.097	19.949	312	10.68
Agdam			AZ	Tovuz	40.9053	45.5564	193	0
Ali Bayramli			AZ	?li Bayramli	39.9323	48.9203	193	70.45
Baku			AZ	Baki	40.3953	49.8622	193	2007
Gadabay			AZ	Gadabay	40.5656	45.8161	193	8.657
Ganca			AZ	Ganca	40.685	46.35	193	301.7
Goranboy			AZ	Goranboy	40.6103	46.7897	193	7.333
Goycay			AZ	Göyçay	40.6534	47.7406	193	35.03
Kapan			AZ	Z?ngilan	39.2015	46.415	266	37.72
Lankaran			AZ	Astara	38.754	48.8511	193	60.18
Naxcivan			AZ	Naxçivan	39.2092	45.4122	193	79.77
Oguz			AZ	Oguz	41.0708	47.4583	193	6.876
Qabala			AZ	Qabala	40.9814	47.8458	193	11.87
Saki			AZ	S?ki	41.1923	47.1705	193	63.58
Stepanakert			AZ	Xocali	39.8156	46.752	193	57.47
Sumqayt			AZ	Sumqayit	40.58	49.63	193	272.2
Tovuz			AZ	Tovuz	40.9922	45.6289	193	12.63
Yevlax			AZ	Yevlax	40.6172	47.15	193	50.01
Banja Luka			BA	Serbian Republic	44.7804	17.18	323	221.4
Mostar			BA	Herzegovina-Neretva	43.3505	17.82	323	133.8
Prijedor			BA	Serbian Republic	44.9804	16.7	323	70.6
Sarajevo			BA	Sarajevo	43.85	18.383	323	662.8
Tuzla			BA	Tuzla	44.5505	18.68	323	143.4
Zenica			BA	Zenica-Doboj	44.22	17.92	323	151.4
Bridgetown			BB	Saint Michael	13.102	-59.6165	72	143.9
Barisal			BD	Barisal	22.7004	90.375	203	202.2
Chittagong			BD	Chittagong	22.33	91.8	203	4225
Comilla			BD	Chittagong	23.4704	91.17	203	389.4
Dhaka	Dacca|达卡		BD	Dhaka	23.7231	90.4086	203	9899
Jamalpur			BD	Dhaka	24.9004	89.95	203	167.9
Jessore			BD	Khulna	23.1704	89.2	203	244
Khulna			BD	Khulna	22.84	89.56	203	1448
Mymensingh			BD	Dhaka	24.7504	90.38	203	330.1
Narayanganj			BD	Dhaka	23.6204	90.5	203	223.6
Nawabganj			BD	Rajshahi	24.5804	88.35	203	142.4
Pabna			BD	Rajshahi	24.0004	89.25	203	137.9
Rajshahi			BD	Rajshahi	24.375	88.605	203	755.1
Rangpur			BD	Rajshahi	25.75	89.28	203	285.6
Saidpur			BD	Rajshahi	25.8004	89	203	232.2
Sylhet			BD	Sylhet	24.9036	91.8736	203	237
Tangail			BD	Dhaka	24.25	89.92	203	180.1
Antwerpen			BE	Antwerp	51.2204	4.415	293	689.9
Arlon			BE	Arlon	49.6833	5.8167	293	26.18
Brugge			BE	Brugge	51.2204	3.23	293	131.6
Brussels	Bruxelles|Brussel|布鲁塞尔		BE	Brussels	50.8333	4.3333	293	1381
Charleroi			BE	Charleroi	50.4204	4.45	293	272.7
Gent			BE	East Flanders	51.03	3.7	293	337.9
Hasselt			BE	Limburg	50.964	5.484	293	69.22
Liege			BE	Liege	50.63	5.58	293	472.8
Mons			BE	Hainaut	50.446	3.939	293	91.28
Namur			BE	Namur	50.4704	4.87	293	97.16
Banfora			BF	Komoé	10.6304	-4.76	46	45.9
Bobo Dioulasso			BF	Houet	11.18	-4.29	46	346
Bogande			BF	Gnagna	12.969	-0.138	46	9.854
Boulsa			BF	Namentenga	12.657	-0.569	46	17.49
Dedougou			BF	Mou Houn	12.455	-3.464	46	45.34
Diapaga			BF	Tapoa	12.077	1.796	46	26.01
Diebougou			BF	Bougouriba	10.952	-3.248	46	12.73
Djibo			BF	Soum	14.099	-1.627	46	22.22
Dori			BF	Séno	14.034	-0.028	46	37.81
Fada Ngourma			BF	Gourma	12.055	0.361	46	33.91
Gaoua			BF	Poni	10.325	-3.174	46	28.02
Gorom Gorom			BF	Oudalan	14.45	-0.2333	46	6.691
Kaya			BF	Sanmatenga	13.0904	-1.09	46	39.62
Kombissiri			BF	Bazéga	12.064	-1.334	46	30.14
Koudougou			BF	Boulkiemdé	12.2505	-2.37	46	85.34
Koupela			BF	Kouritenga	12.177	-0.356	46	32.05
Leo			BF	Sissili	11.094	-2.098	46	26.88
Manga			BF	Zoundwéogo	11.662	-1.065	46	15.17
Nouna			BF	Kossi	12.729	-3.86	46	29.05
Orodara			BF	Kénédougou	10.974	-4.908	46	18.63
Ouagadougou			BF	Kadiogo	12.3703	-1.5247	46	992.2
Ouahigouya			BF	Yatenga	13.5704	-2.42	46	70.3
Po			BF	Nahouri	11.169	-1.135	46	17.92
Reo			BF	Sanguié	12.3335	-2.4669	46	37.53
Sapouy			BF	Ziro	11.5544	-1.7736	46	3.837
Sebba			BF	Yagha	13.4364	0.5304	46	3.273
Solenzo			BF	Banwa	12.1833	-4.0833	46	10.38
Tenkodogo			BF	Boulgou	11.7804	-0.3697	46	37.88
Tougan			BF	Sourou	13.069	-3.07	46	17.59
Yako			BF	Passoré	12.954	-2.263	46	22.9
Ziniare			BF	Oubritenga	12.577	-1.293	46	12.7
Zorgo			BF	Ganzourgou	12.243	-0.611	46	23.89
Burgas			BG	Burgas	42.5146	27.4746	327	174.3
Dobrich			BG	Dobrich	43.5851	27.84	327	73.81
Khaskovo			BG	Haskovo	41.9438	25.5633	327	72.81
Kyustendil			BG	Kyustendil	42.2843	22.6911	327	49.68
Lovec			BG	Lovech	43.138	24.719	327	42.21
Montana			BG	Montana	43.414	23.237	327	47.45
Pernik			BG	Pernik	42.61	23.0227	327	80.63
Pleven			BG	Pleven	43.4238	24.6134	327	110.4
Plovdiv			BG	Plovdiv	42.154	24.754	327	319.1
Razgrad			BG	Razgrad	43.534	26.536	327	38.28
Ruse			BG	Ruse	43.8537	25.9733	327	170.3
Shumen			BG	Shumen	43.27	26.9294	327	75.49
Sliven			BG	Sliven	42.6794	26.33	327	87.35
Sofia			BG	Grad Sofiya	42.6833	23.3167	327	1030
Stara Zagora			BG	Stara Zagora	42.4231	25.6227	327	128.3
Turnovo			BG	Veliko Tarnovo	43.0862	25.6555	327	53.12
Varna			BG	Varna	43.2156	27.8953	327	245.5
Vratsa			BG	Vratsa	43.21	23.5625	327	68.29
Manama	麦纳麦		BH		26.2361	50.5831	192	360.7
Bubanza			BI	Bubanza	-3.0833	29.3667	11	12.73
Bujumbura			BI	Bujumbura Mairie	-3.3761	29.36	11	331.7
Bururi			BI	Bururi	-3.9507	29.6166	11	20.07
Cankuzo			BI	Cankuzo	-3.1667	30.5167	11	6.585
Gitega			BI	Muramvya	-3.426	29.8436	11	23.17
Karusi			BI	Karuzi	-3.1	30.163	11	10.71
Kayanza			BI	Kayanza	-2.9	29.5667	11	19.44
Kirundo			BI	Kirundo	-2.5847	30.0972	11	6.083
Makamba			BI	Makamba	-4.1333	29.8	11	19.64
Muramvya			BI	Muramvya	-3.261	29.612	11	18.04
Muyinga			BI	Muyinga	-2.8523	30.3173	11	71.08
Ngozi			BI	Ngozi	-2.912	29.825	11	21.51
Rutana			BI	Rutana	-3.931	29.993	11	20.89
Ruyigi			BI	Ruyigi	-3.481	30.244	11	38.46
Abomey			BJ	Zou	7.1904	1.99	47	82.15
Cotonou			BJ	Ouémé	6.4	2.52	47	726.3
Djougou			BJ	Donga	9.7004	1.68	47	152.7
Kandi			BJ	Alibori	11.1304	2.94	47	73.48
Lokossa			BJ	Mono	6.615	1.715	47	86.97
Natitingou			BJ	Atakora	10.3204	1.39	47	65.36
Ouidah			BJ	Atlantique	6.3604	2.09	47	83.5
Parakou			BJ	Borgou	9.34	2.62	47	176.3
Porto-Novo			BJ	Ouémé	6.4833	2.6166	47	267.1
Hamilton			BM		32.2942	-64.7839	268	32.91
Bandar Seri Begawan			BN	Brunei and Muara	4.8833	114.9333	198	218.3
Achacachi			BO	La Paz	-16.0833	-68.6666	119	8.447
Aiquile			BO	Cochabamba	-18.1895	-65.18	119	5.844
Apolo			BO	La Paz	-14.7196	-68.42	119	4.189
Ascension			BO	Santa Cruz	-15.6996	-63.08	119	12.09
Baures			BO	El Beni	-13.58	-63.5801	119	2.422
Bermejo			BO	Tarija	-22.7296	-64.35	119	36.54
Betanzos			BO	Potosí	-19.56	-65.45	119	4.63
Camargo			BO	Chuquisaca	-20.6396	-65.21	119	4.715
Camiri			BO	Santa Cruz	-20.05	-63.52	119	19.21
Challapata			BO	Oruro	-18.8996	-66.78	119	8.565
Charagua			BO	Santa Cruz	-19.7996	-63.22	119	3.025
Charana			BO	La Paz	-17.5996	-69.4666	119	0.197
Cliza			BO	Cochabamba	-17.59	-65.93	119	12.23
Cobija			BO	Pando	-11.0333	-68.7333	153	35.51
Cochabamba			BO	Cochabamba	-17.41	-66.17	119	804.1
Coro Coro			BO	La Paz	-17.1696	-68.45	119	1.884
Coroico			BO	La Paz	-16.1896	-67.72	119	2.361
Cuevo			BO	Santa Cruz	-20.45	-63.53	119	0.953
Entre Rios			BO	Tarija	-21.53	-64.19	119	2.685
Guayaramerin			BO	El Beni	-10.83	-65.41	119	36.01
La Paz			BO	La Paz	-16.498	-68.15	119	1201
Llallagua			BO	Potosí	-18.42	-66.64	119	28.07
Llica			BO	Potosí	-19.8496	-68.25	119	0.553
Magdalena			BO	El Beni	-13.2601	-64.0528	119	3.445
Montero			BO	Santa Cruz	-17.3496	-63.26	119	83.82
Oruro			BO	Oruro	-17.98	-67.13	119	227.6
Padilla			BO	Chuquisaca	-19.2996	-64.31	119	2.276
Piso Firme			BO	Santa Cruz	-13.683	-61.8666	119	0.072
Portachuelo			BO	Santa Cruz	-17.36	-63.4	119	9.982
Potosi			BO	Potosí	-19.5696	-65.75	119	160.6
Puerto Acosta			BO	La Paz	-15.4996	-69.1667	119	1.123
Puerto Heath			BO	La Paz	-12.4996	-68.6666	120	0.01
Puerto Quijarro			BO	Santa Cruz	-17.7796	-57.77	119	10.39
Puerto Suarez			BO	Santa Cruz	-18.9496	-57.85	119	17.27
Puerto Villarroel			BO	Cochabamba	-16.87	-64.78	119	1.778
Punata			BO	Cochabamba	-17.55	-65.84	119	20.76
Quillacollo			BO	Cochabamba	-17.4	-66.28	119	227.1
Quime			BO	La Paz	-16.98	-67.22	119	3.224
Reyes			BO	El Beni	-14.3096	-67.37	119	7.376
Riberalta			BO	El Beni	-10.983	-66.1	119	74.01
Robore			BO	Santa Cruz	-18.3295	-59.76	119	9.959
Rurrenabaque			BO	La Paz	-14.46	-67.56	119	11.75
Sabaya			BO	Oruro	-19.0163	-68.3833	119	0.573
Samaipata			BO	Santa Cruz	-18.18	-63.77	119	2.926
San Borja			BO	El Beni	-14.8196	-66.85	119	19.64
San Carlos			BO	Santa Cruz	-17.4	-63.73	119	5.266
San Ignacio			BO	Santa Cruz	-16.3696	-60.96	119	24.48
San Javier			BO	Santa Cruz	-16.2896	-62.5	119	4.21
San José			BO	Santa Cruz	-17.85	-60.78	119	9.211
San Lorenzo			BO	Tarija	-21.4799	-64.77	119	3
San Matias			BO	Santa Cruz	-16.36	-58.42	119	6.352
San Rafael			BO	Santa Cruz	-16.7795	-60.68	119	1.201
San Ramon			BO	El Beni	-13.2896	-64.71	119	5.439
Santa Ana			BO	El Beni	-13.76	-65.58	119	234.5
Santa Cruz			BO	Santa Cruz	-17.7539	-63.226	119	1860
Sica Sica			BO	La Paz	-17.33	-67.73	119	1.006
Sorata			BO	La Paz	-15.79	-68.6601	119	2.19
Sucre			BO	Chuquisaca	-19.041	-65.2595	119	223.3
Tarabuco			BO	Chuquisaca	-19.18	-64.9199	119	2.364
Tarija			BO	Tarija	-21.5167	-64.75	119	155.5
Trinidad			BO	El Beni	-14.8334	-64.9	119	69.33
Tupiza			BO	Potosí	-21.4396	-65.72	119	25.5
Uncia			BO	Potosí	-18.47	-66.57	119	4.723
Uyuni			BO	Potosí	-20.46	-66.83	119	11.62
Vallegrande			BO	Santa Cruz	-18.4896	-64.11	119	6.857
Viacha			BO	La Paz	-16.65	-68.3	119	34.78
Villa Martin			BO	Potosí	-20.7666	-67.7833	119	0.01
Villamontes			BO	Tarija	-21.2496	-63.5	119	18.76
Villazon			BO	Potosí	-22.0796	-65.6	119	33.73
Abaetetuba			BR	Pará	-1.7245	-48.8849	73	78.73
Abuna			BR	Rondônia	-9.6954	-65.3597	146	1.929
Acarau			BR	Ceará	-2.8896	-40.12	101	21.02
Acu			BR	Rio Grande do Norte	-5.5796	-36.9101	101	33.3
Alagoinhas			BR	Bahia	-12.14	-38.43	71	123.4
Alenquer			BR	Pará	-1.9396	-54.79	154	26.29
Almenara			BR	Minas Gerais	-16.17	-40.7	157	22.17
Alta Floresta			BR	Mato Grosso	-9.9	-55.91	89	40.47
Altamira			BR	Pará	-3.1996	-52.21	154	56.77
Alvorada			BR	Tocantins	-12.47	-49.082	55	9.273
Amapa			BR	Amapá	2.05	-50.8	73	1.947
Americana			BR	São Paulo	-22.7499	-47.33	157	337.7
Anapolis			BR	Goiás	-16.3196	-48.96	157	278.6
Andradina			BR	São Paulo	-20.9096	-51.3799	157	45.72
Apodi			BR	Rio Grande do Norte	-5.65	-37.8	101	8.586
Apucarana			BR	Paraná	-23.55	-51.47	157	102.6
Aquidauana			BR	Mato Grosso do Sul	-20.4696	-55.79	80	38.05
Aracaju			BR	Sergipe	-10.9	-37.12	122	587.8
Aracati			BR	Ceará	-4.56	-37.77	101	28.13
Aracatuba			BR	São Paulo	-21.21	-50.45	157	166.3
Aracuai			BR	Minas Gerais	-16.8596	-42.0699	157	15.3
Araguaina			BR	Tocantins	-7.19	-48.21	55	50.44
Araguari			BR	Minas Gerais	-18.64	-48.2	157	79.91
Arapiraca			BR	Alagoas	-9.75	-36.67	122	177.1
Arapongas			BR	Paraná	-23.41	-51.43	157	91.2
Ararangua			BR	Santa Catarina	-28.94	-49.5	157	42.2
Araxa			BR	Minas Gerais	-19.5796	-46.95	157	70.16
Arcoverde			BR	Pernambuco	-8.42	-37.07	150	53.07
Aripuana			BR	Mato Grosso	-9.17	-60.64	89	26.98
Ariquemes			BR	Rondônia	-9.9396	-63.08	146	58.1
Assis			BR	São Paulo	-22.6596	-50.42	157	79.13
Avare			BR	São Paulo	-23.11	-48.93	157	70.71
Bacabal			BR	Maranhão	-4.23	-44.8	101	57.3
Bage			BR	Rio Grande do Sul	-31.32	-54.1	157	102.5
Balsas			BR	Maranhão	-7.52	-46.05	101	39.76
Barbacena			BR	Minas Gerais	-21.22	-43.77	157	101.6
Barcelos			BR	Amazonas	-0.975	-62.9239	124	9.969
Barra Mansa			BR	Rio de Janeiro	-22.56	-44.17	157	166.7
Barra do Bugres			BR	Mato Grosso	-15.0696	-57.19	89	22.39
Barra do Corda			BR	Maranhão	-5.5096	-45.26	101	48.9
Barra do Garcas			BR	Mato Grosso	-15.8796	-52.26	89	41.21
Barras			BR	Piauí	-4.25	-42.3	101	11.95
Barreiras			BR	Bahia	-12.14	-45	71	86.25
Barreiros			BR	Pernambuco	-8.8296	-35.2	150	35.47
Barretos			BR	São Paulo	-20.55	-48.58	157	97.56
Batatais			BR	São Paulo	-20.89	-47.59	157	44.06
Baturite			BR	Ceará	-4.3296	-38.88	101	17.8
Bauru			BR	São Paulo	-22.33	-49.08	157	307.9
Belem	贝伦		BR	Pará	-1.45	-48.48	73	1787
Belo Horizonte			BR	Minas Gerais	-19.915	-43.915	157	3974
Bento Goncalves			BR	Rio Grande do Sul	-29.1695	-51.52	157	92.56
Blumenau			BR	Santa Catarina	-26.92	-49.09	157	286.3
Boa Vista			BR	Roraima	2.8161	-60.666	76	202.3
Bocaiuva			BR	Minas Gerais	-17.1096	-43.81	157	22.53
Bom Jesus da Lapa			BR	Bahia	-13.2495	-43.44	71	40.69
Botucatu			BR	São Paulo	-22.8796	-48.45	157	94.94
Braganca			BR	Pará	-1.05	-46.77	73	56.86
Braganca Paulista			BR	São Paulo	-22.95	-46.55	157	126.4
Brasília	巴西利亚		BR	Distrito Federal	-15.7833	-47.9161	157	3140
Breves			BR	Pará	-1.68	-50.49	73	46.82
Brumado			BR	Bahia	-14.21	-41.67	71	29.3
Brusque			BR	Santa Catarina	-27.13	-48.93	157	81.16
Cabo Frio			BR	Rio de Janeiro	-22.89	-42.04	157	185
Cabo de Santo Agostinho			BR	Pernambuco	-8.29	-35.03	150	144.7
Cacador			BR	Santa Catarina	-26.77	-51.02	157	57.16
Cachoeira do Sul			BR	Rio Grande do Sul	-30.03	-52.91	157	61.87
Cachoeiro de Itapemirim			BR	Espírito Santo	-20.85	-41.13	157	174.8
Caico			BR	Rio Grande do Norte	-6.4596	-37.1	101	42.38
Camaqua			BR	Rio Grande do Sul	-30.8396	-51.81	157	45.11
Cameta			BR	Pará	-2.2396	-49.51	73	22.7
Camocim			BR	Ceará	-2.9	-40.85	101	27.79
Campina Grande			BR	Paraíba	-7.23	-35.88	101	383.1
Campinas			BR	São Paulo	-22.9	-47.1	157	1911
Campo Belo			BR	Minas Gerais	-20.8896	-45.28	157	42.04
Campo Grande			BR	Mato Grosso do Sul	-20.45	-54.6166	80	687.7
Campo Maior			BR	Piauí	-4.82	-42.18	101	24.09
Campo Murao			BR	Paraná	-24.0496	-52.42	157	74.17
Campos			BR	Rio de Janeiro	-21.75	-41.32	157	378.9
Canavieiras			BR	Bahia	-15.64	-38.96	71	26.38
Canela			BR	Rio Grande do Sul	-29.36	-50.81	157	47.17
Caninde			BR	Ceará	-4.35	-39.31	101	32.09
Canoas			BR	Rio Grande do Sul	-29.92	-51.18	157	466.7
Canoinhas			BR	Santa Catarina	-26.18	-50.4	157	40.18
Capanema			BR	Pará	-1.19	-47.18	73	45.83
Capitao Poco			BR	Pará	-1.7496	-47.09	73	32.7
Caracarai			BR	Roraima	1.8162	-61.1277	76	11.37
Caratinga			BR	Minas Gerais	-19.79	-42.14	157	47.52
Carazinho			BR	Rio Grande do Sul	-28.29	-52.8	157	49.15
Carpina			BR	Pernambuco	-7.84	-35.26	150	118.1
Caruaru			BR	Pernambuco	-8.28	-35.98	150	238.7
Cascavel			BR	Paraná	-24.9596	-53.46	157	229.3
Castanhal			BR	Pará	-1.2896	-47.93	73	125.3
Castro			BR	Paraná	-24.79	-50.01	157	38.42
Catalao			BR	Goiás	-18.18	-47.95	157	53.65
Catanduva			BR	São Paulo	-21.14	-48.98	157	105.2
Caxias			BR	Maranhão	-4.833	-43.35	101	134.6
Caxias do Sul			BR	Rio Grande do Sul	-29.18	-51.17	157	377.6
Ceres			BR	Goiás	-15.3033	-49.6052	157	18.66
Chapadinha			BR	Maranhão	-3.7395	-43.36	101	29.81
Coari			BR	Amazonas	-4.08	-63.13	124	51.9
Codo			BR	Maranhão	-4.4796	-43.88	101	83.29
Colider			BR	Mato Grosso	-10.8173	-55.4506	89	27.14
Colinas			BR	Maranhão	-6.0395	-44.24	101	13.56
Conceicao do Araguaia			BR	Pará	-8.25	-49.29	73	27.11
Concordia			BR	Santa Catarina	-27.23	-52.03	157	46.12
Conselheiro Lafaiete			BR	Minas Gerais	-20.67	-43.79	157	102.9
Coroata			BR	Maranhão	-4.1296	-44.15	101	34.13
Corumba			BR	Mato Grosso do Sul	-19.016	-57.65	80	70.04
Crateus			BR	Ceará	-5.1656	-40.666	101	40.34
Crato			BR	Ceará	-7.2296	-39.42	101	164.1
Crato			BR	Amazonas	-7.4639	-63.04	124	164.1
Criciuma			BR	Santa Catarina	-28.68	-49.39	157	183.1
Cristalina			BR	Goiás	-16.77	-47.61	157	25.63
Cruzeiro do Sul			BR	Acre	-7.63	-72.67	153	56.86
Cuiaba			BR	Mato Grosso	-15.5696	-56.085	89	603.1
Curitiba			BR	Paraná	-25.42	-49.32	157	2291
Curvelo			BR	Minas Gerais	-18.7596	-44.43	157	45.94
Cáceres			BR	Mato Grosso	-16.05	-57.51	89	85.27
Diamantina			BR	Minas Gerais	-18.24	-43.61	157	25.18
Divinopolis			BR	Minas Gerais	-20.1495	-44.9	157	181.5
Dourados			BR	Mato Grosso do Sul	-22.23	-54.81	80	144.7
Duque de Caxias			BR	Rio de Janeiro	-22.77	-43.31	157	842.9
Eirunepe			BR	Amazonas	-6.66	-69.8738	98	19.46
Erechim			BR	Rio Grande do Sul	-27.63	-52.27	157	85.37
Estancia			BR	Sergipe	-11.2696	-37.45	122	50.69
Feira de Santana			BR	Bahia	-12.25	-38.97	71	449.2
Fernandopolis			BR	São Paulo	-20.2696	-50.26	157	55.59
Floriano			BR	Piauí	-6.7696	-43.03	101	35.92
Florianopolis			BR	Santa Catarina	-27.58	-48.52	157	568.8
Fonte Boa			BR	Amazonas	-2.5138	-66.0916	124	13.97
Formiga			BR	Minas Gerais	-20.46	-45.43	157	46.08
Formosa			BR	Goiás	-15.5395	-47.34	157	62.59
Fortaleza			BR	Ceará	-3.75	-38.58	101	2959
Foz do Iguacu			BR	Paraná	-25.5235	-54.53	157	367
Franca			BR	São Paulo	-20.53	-47.39	157	281.1
Frutal			BR	Minas Gerais	-20.03	-48.94	157	26.8
Garanhuns			BR	Pernambuco	-8.89	-36.5	150	107.1
Garca			BR	São Paulo	-22.22	-49.66	157	38.46
Goiana			BR	Pernambuco	-7.5596	-35	150	57.76
Goianesia			BR	Goiás	-15.3096	-49.13	157	39.22
Goiania			BR	Goiás	-16.72	-49.3	157	1597
Governador Valadares			BR	Minas Gerais	-18.87	-41.97	157	201.3
Grajau			BR	Maranhão	-5.81	-46.15	101	30.22
Granja			BR	Ceará	-3.1195	-40.84	101	17.23
Guaira			BR	Paraná	-24.09	-54.27	157	28.9
Guajara-Miram			BR	Rondônia	-10.8	-65.3499	119	51.85
Guanambi			BR	Bahia	-14.2296	-42.79	71	45.73
Guanhaes			BR	Minas Gerais	-18.78	-42.95	157	16.76
Guarapuava			BR	Paraná	-25.38	-51.48	157	123.4
Guaratingueta			BR	São Paulo	-22.82	-45.19	157	154.7
Guaxupe			BR	Minas Gerais	-21.29	-46.71	157	43.38
Gurupi			BR	Tocantins	-11.7196	-49.06	55	45.6
Ico			BR	Ceará	-6.4	-38.85	101	15.82
Iguape			BR	São Paulo	-24.72	-47.5699	157	23.6
Iguatu			BR	Ceará	-6.36	-39.3	101	56.64
Ijui			BR	Rio Grande do Sul	-28.3895	-53.9199	157	59.05
Ilheus			BR	Bahia	-14.78	-39.05	71	193.1
Imbituba			BR	Santa Catarina	-28.2296	-48.66	157	28.38
Imperatriz			BR	Maranhão	-5.52	-47.49	101	203.3
Inhumas			BR	Goiás	-16.36	-49.5	157	36.12
Ipatinga			BR	Minas Gerais	-19.4796	-42.52	157	318.3
Ipora			BR	Goiás	-16.45	-51.13	157	23.35
Ipu			BR	Ceará	-4.3196	-40.7201	101	14.48
Irati			BR	Paraná	-25.47	-50.66	157	41.6
Irece			BR	Bahia	-11.3	-41.87	71	48.08
Itaberaba			BR	Bahia	-12.5196	-40.3	71	31.72
Itaberai			BR	Goiás	-16.02	-49.81	157	18.71
Itabuna			BR	Bahia	-14.7896	-39.28	71	213.8
Itacoatiara			BR	Amazonas	-3.14	-58.44	124	51.51
Itaituba			BR	Pará	-4.2586	-55.925	154	78.53
Itajai			BR	Santa Catarina	-26.8996	-48.68	157	241.4
Itamaraju			BR	Bahia	-17.0396	-39.5299	71	35.05
Itambe			BR	Bahia	-15.2396	-40.63	71	15.45
Itanhaem			BR	São Paulo	-24.18	-46.8	157	82.72
Itapecuru Mirim			BR	Maranhão	-3.4	-44.36	101	22.35
Itapetinga			BR	Bahia	-15.25	-40.25	71	43.22
Itapetininga			BR	São Paulo	-23.59	-48.04	157	120.9
Itapeva			BR	São Paulo	-23.9796	-48.88	157	55.32
Itapipoca			BR	Ceará	-3.4995	-39.58	101	31.04
Itauna			BR	Minas Gerais	-20.06	-44.57	157	70.23
Itu			BR	São Paulo	-23.26	-47.3	157	228.9
Ituiutaba			BR	Minas Gerais	-18.97	-49.46	157	63.98
Itumbiara			BR	Goiás	-18.3996	-49.21	157	65.34
Itupiranga			BR	Pará	-5.12	-49.3	73	21.3
Iturama			BR	Minas Gerais	-19.73	-50.2	157	21.05
Jaboatao			BR	Pernambuco	-8.11	-35.02	150	681.2
Jaboticabal			BR	São Paulo	-21.25	-48.33	157	60.78
Jacareacanga			BR	Pará	-6.2666	-57.65	154	31.66
Jacarezinho			BR	Paraná	-23.1599	-49.98	157	33.55
Jacundá			BR	Pará	-4.5996	-49.39	73	51.38
Jaguaquara			BR	Bahia	-13.53	-39.97	71	30.55
Jaguarao			BR	Rio Grande do Sul	-32.56	-53.37	157	26.02
Janauba			BR	Minas Gerais	-15.7996	-43.31	157	38.64
Januaria			BR	Minas Gerais	-15.48	-44.37	157	25.75
Jaragua do Sul			BR	Santa Catarina	-26.48	-49.1	157	128.8
Jardim			BR	Mato Grosso do Sul	-21.4799	-56.15	80	21.25
Jatai			BR	Goiás	-17.8796	-51.75	157	57.13
Jau			BR	São Paulo	-22.2896	-48.57	157	102.6
Jequie			BR	Bahia	-13.85	-40.08	71	131.5
Ji-Parana			BR	Rondônia	-10.8333	-61.967	146	65.02
Joacaba			BR	Santa Catarina	-27.17	-51.5	157	31.2
Joao Pessoa			BR	Paraíba	-7.1011	-34.8761	101	803.4
Joinville			BR	Santa Catarina	-26.32	-48.8399	157	710.7
Juazeiro			BR	Bahia	-9.42	-40.5	71	95.13
Juazeiro do Norte			BR	Ceará	-7.21	-39.32	101	222.9
Juina			BR	Mato Grosso	-11.3996	-59.5	89	0.98
Juiz de Fora			BR	Minas Gerais	-21.77	-43.375	157	464.8
Jundiai			BR	São Paulo	-23.2	-46.88	157	413.6
Laguna			BR	Santa Catarina	-28.48	-48.78	157	32.53
Lajes			BR	Santa Catarina	-27.8096	-50.31	157	140
Lapa			BR	Paraná	-25.76	-49.73	157	19.93
Laranjal do Jari			BR	Amapá	-0.85	-52.48	154	43.34
Lavras			BR	Minas Gerais	-21.2496	-45.01	157	70.44
Leopoldina			BR	Minas Gerais	-21.53	-42.64	157	37.41
Limeira			BR	São Paulo	-22.5495	-47.4	157	241.1
Linhares			BR	Espírito Santo	-19.39	-40.05	157	86.41
Londrina			BR	Paraná	-23.3	-51.18	157	496
Macae			BR	Rio de Janeiro	-22.38	-41.79	157	133.1
Macapá			BR	Amapá	0.033	-51.05	73	433.8
Maceio			BR	Alagoas	-9.62	-35.73	122	1000
Manacapuru			BR	Amazonas	-3.2896	-60.62	124	55.78
Manaus			BR	Amazonas	-3.1	-60	124	1637
Manicore			BR	Amazonas	-5.8122	-61.2975	124	17.8
Maraba			BR	Pará	-5.35	-49.116	73	166.2
Maracaju			BR	Mato Grosso do Sul	-21.61	-55.18	80	18.16
Marilia			BR	São Paulo	-22.21	-49.95	157	191.1
Maringa			BR	Paraná	-23.4095	-51.93	157	320
Mato Grosso			BR	Mato Grosso	-15	-59.95	89	1.612
Maues			BR	Amazonas	-3.3896	-57.72	124	27.52
Mineiros			BR	Goiás	-17.5695	-52.56	157	28.25
Miracema			BR	Rio de Janeiro	-21.41	-42.2	157	22.56
Montes Claros			BR	Minas Gerais	-16.72	-43.86	157	300
Morrinhos			BR	Goiás	-17.73	-49.11	157	27.84
Mossoro			BR	Rio Grande do Norte	-5.19	-37.34	101	202.3
Muriae			BR	Minas Gerais	-21.13	-42.39	157	76.73
Nanuque			BR	Minas Gerais	-17.84	-40.35	157	27.21
Natal			BR	Amazonas	-6.9838	-60.2699	124	980.6
Natal			BR	Rio Grande do Norte	-5.78	-35.24	101	925.5
Niquelandia			BR	Goiás	-14.4696	-48.47	157	19.79
Niteroi			BR	Rio de Janeiro	-22.9	-43.1	157	993.9
Nova Cruz			BR	Rio Grande do Norte	-6.4696	-35.44	101	22.56
Nova Friburgo			BR	Rio de Janeiro	-22.26	-42.54	157	162.7
Nova Iguacu			BR	Rio de Janeiro	-22.74	-43.47	157	844.6
Nova Lima			BR	Minas Gerais	-19.98	-43.85	157	60.41
Nova Vicosa			BR	Bahia	-17.88	-39.37	71	30.25
Novo Airao			BR	Amazonas	-2.6208	-60.9438	124	9.049
Novo Hamburgo			BR	Rio Grande do Sul	-29.7096	-51.14	157	557
Novo Horizonte			BR	São Paulo	-21.4596	-49.22	157	29.55
Obidos			BR	Pará	-1.91	-55.52	154	26.28
Olinda			BR	Pernambuco	-8	-34.85	150	659.6
Oriximina			BR	Pará	-1.7596	-55.87	154	35.3
Osorio			BR	Rio Grande do Sul	-29.88	-50.27	157	30.88
Ourinhos			BR	São Paulo	-22.97	-49.87	157	96.99
Palmas			BR	Paraná	-26.48	-52	157	29.79
Palmas			BR	Tocantins	-10.2377	-48.2878	55	215.8
Palmeira dos Indios			BR	Alagoas	-9.4166	-36.6166	122	41.09
Paracatu			BR	Minas Gerais	-17.1996	-46.87	157	51.67
Paracuru			BR	Ceará	-3.3995	-39.04	101	19.86
Paragominas			BR	Pará	-2.9596	-47.49	73	38.1
Paranagua			BR	Paraná	-25.5279	-48.5345	157	135.1
Paranaiba			BR	Mato Grosso do Sul	-19.6796	-51.2	80	25.28
Parintins			BR	Amazonas	-2.61	-56.74	124	64.43
Parnaiba			BR	Piauí	-2.91	-41.77	101	125.7
Passo Fundo			BR	Rio Grande do Sul	-28.25	-52.42	157	164
Passos			BR	Minas Gerais	-20.71	-46.61	157	85.14
Patos			BR	Paraíba	-7.0196	-37.29	101	85.72
Paulo Afonso			BR	Bahia	-9.3307	-38.2657	71	85.35
Pedreiras			BR	Maranhão	-4.5696	-44.67	101	13.64
Pelotas			BR	Rio Grande do Sul	-31.75	-52.33	157	299.3
Penapolis			BR	São Paulo	-21.41	-50.08	157	44.8
Penedo			BR	Alagoas	-10.2696	-36.58	122	37.52
Petrolina			BR	Pernambuco	-9.38	-40.51	150	227.8
Petropolis			BR	Rio de Janeiro	-22.5095	-43.2	157	279.4
Picos			BR	Piauí	-7.08	-41.44	101	47.69
Pimenta Bueno			BR	Rondônia	-11.64	-61.21	146	25.76
Pindamonhangaba			BR	São Paulo	-22.92	-45.47	157	124
Pinheiro			BR	Maranhão	-2.5196	-45.09	101	24.91
Piracicaba			BR	São Paulo	-22.71	-47.64	157	329.5
Pirapora			BR	Minas Gerais	-17.33	-44.93	157	55.91
Pirassununga			BR	São Paulo	-21.99	-47.43	157	51.7
Pires do Rio			BR	Goiás	-17.2995	-48.28	157	21.69
Piripiri			BR	Piauí	-4.2696	-41.79	101	32.64
Pocos de Caldas			BR	Minas Gerais	-21.78	-46.57	157	125.5
Ponta Grossa			BR	Paraná	-25.09	-50.16	157	271.3
Ponta Pora			BR	Mato Grosso do Sul	-22.53	-55.73	80	75.05
Ponte Nova			BR	Minas Gerais	-20.4096	-42.9	157	40.38
Pontes e Lacerda			BR	Mato Grosso	-15.2196	-59.35	89	22.69
Portel			BR	Pará	-1.95	-50.82	73	10.86
Porto Alegre			BR	Rio Grande do Sul	-30.05	-51.2	157	2645
Porto Nacional			BR	Tocantins	-10.7	-48.4199	55	9.129
Porto Santana			BR	Amapá	-0.0396	-51.18	73	68.85
Porto Seguro			BR	Bahia	-16.4296	-39.08	71	72.03
Porto Uniao			BR	Santa Catarina	-26.2396	-51.08	157	50.24
Porto Velho			BR	Rondônia	-8.75	-63.9	146	289.5
Pouso Alegre			BR	Minas Gerais	-22.22	-45.94	157	102.5
Presidente Dutra			BR	Maranhão	-5.25	-44.52	101	30.33
Presidente Prudente			BR	São Paulo	-22.12	-51.39	157	199.7
Principe da Beira			BR	Rondônia	-12.4167	-64.4166	146	0.956
Quarai			BR	Rio Grande do Sul	-30.38	-56.4599	157	18.46
Quixada			BR	Ceará	-4.97	-39.02	101	30.72
Recife			BR	Pernambuco	-8.0756	-34.9156	150	2565
Registro			BR	São Paulo	-24.49	-47.84	157	49.48
Remanso			BR	Bahia	-9.5996	-42.11	71	37.95
Ribeirao Preto			BR	São Paulo	-21.17	-47.83	157	520.8
Rio Branco			BR	Acre	-9.9666	-67.8	153	257.6
Rio Claro			BR	São Paulo	-22.41	-47.56	157	177.7
Rio Grande			BR	Rio Grande do Sul	-32.0495	-52.12	157	143.2
Rio Largo			BR	Alagoas	-9.48	-35.84	122	111
Rio Negro			BR	Paraná	-26.1	-49.79	157	44.3
Rio Verde			BR	Goiás	-17.8196	-50.93	157	48.32
Rio de Janeiro	Rio|里约热内卢		BR	Rio de Janeiro	-22.925	-43.225	157	6879
Rolim de Moura			BR	Rondônia	-11.7302	-61.7806	146	24.52
Rondonopolis			BR	Mato Grosso	-16.4695	-54.64	89	146.8
Rosario			BR	Maranhão	-2.94	-44.26	101	6.798
Rosario do Sul			BR	Rio Grande do Sul	-30.25	-54.92	157	28.6
Russas			BR	Ceará	-4.94	-37.98	101	33.61
Salgueiro			BR	Pernambuco	-8.0596	-39.13	150	31.57
Salinopolis			BR	Pará	-0.6095	-47.34	73	32.38
Salvador			BR	Bahia	-12.97	-38.48	71	3081
Santa Cruz			BR	Rio Grande do Norte	-6.22	-36.03	101	22
Santa Cruz Cabralia			BR	Bahia	-16.28	-39.03	71	9.98
Santa Cruz do Sul			BR	Rio Grande do Sul	-29.71	-52.44	157	109.9
Santa Ines			BR	Maranhão	-3.66	-45.39	101	58.51
Santa Maria			BR	Rio Grande do Sul	-29.6833	-53.8	157	239.2
Santa Maria da Vitoria			BR	Bahia	-13.39	-44.21	71	13.18
Santa Rosa			BR	Rio Grande do Sul	-27.8695	-54.46	157	59.12
Santa Vitoria do Palmar			BR	Rio Grande do Sul	-33.52	-53.37	157	21.83
Santana do Livramento			BR	Rio Grande do Sul	-30.88	-55.53	157	87.31
Santarem			BR	Pará	-2.4333	-54.7	154	209.7
Santo Andre			BR	São Paulo	-23.6528	-46.5278	157	662.4
Santo Angelo			BR	Rio Grande do Sul	-28.3	-54.28	157	65.01
Santos			BR	São Paulo	-23.9537	-46.3329	157	1060
Sao Borja			BR	Rio Grande do Sul	-28.6596	-56.01	157	48.45
Sao Cabriel da Cachoeira			BR	Amazonas	-0.1332	-67.0833	124	15.23
Sao Carlos			BR	São Paulo	-22.02	-47.89	157	175.2
Sao Francisco do Sul			BR	Santa Catarina	-26.2396	-48.6	157	24.35
Sao Gabriel			BR	Rio Grande do Sul	-30.32	-54.32	157	41.85
Sao Joao da Boa Vista			BR	São Paulo	-21.98	-46.79	157	68.67
Sao Joao del Rei			BR	Minas Gerais	-21.13	-44.25	157	68.73
Sao Jose de Ribamar			BR	Maranhão	-2.55	-44.07	101	41.52
Sao Jose do Rio Preto			BR	São Paulo	-20.7996	-49.39	157	358.2
Sao Jose dos Campos			BR	São Paulo	-23.2	-45.8799	157	695.3
Sao Jose dos Pinhais			BR	Paraná	-25.57	-49.18	157	472.2
Sao Lourenco do Sul			BR	Rio Grande do Sul	-31.37	-51.98	157	21.67
Sao Luiz Gonzaga			BR	Rio Grande do Sul	-28.41	-54.96	157	27.8
Sao Mateus			BR	Espírito Santo	-18.7296	-39.86	157	63.38
Sao Paulo	圣保罗		BR	São Paulo	-23.5587	-46.625	157	14430
Sena Madureira			BR	Acre	-9.07	-68.67	153	23.35
Senhor do Bonfim			BR	Bahia	-10.4496	-40.19	71	43.58
Serrinha			BR	Bahia	-11.6496	-39.01	71	52.95
Sete Lagoas			BR	Minas Gerais	-19.4496	-44.25	157	195
Sinop			BR	Mato Grosso	-11.85	-55.46	89	8.961
Sobral			BR	Ceará	-3.69	-40.35	101	148.4
Sorocaba			BR	São Paulo	-23.49	-47.47	157	561.1
São Luís			BR	Maranhão	-2.516	-44.266	101	524.7
Tatui			BR	São Paulo	-23.35	-47.86	157	81.94
Taua			BR	Ceará	-5.9995	-40.31	101	29.19
Taubate			BR	São Paulo	-23.0195	-45.56	157	327.6
Tefe			BR	Amazonas	-3.36	-64.7	124	48.19
Telemaco Borba			BR	Paraná	-24.33	-50.62	157	53.79
Teofilo Otoni			BR	Minas Gerais	-17.87	-41.5	157	86.86
Teresina			BR	Piauí	-5.095	-42.78	101	746.9
Timbauba			BR	Pernambuco	-7.4996	-35.32	150	51.33
Timon			BR	Maranhão	-5.115	-42.845	101	203.2
Tocantinopolis			BR	Tocantins	-6.3196	-47.42	55	8.75
Tonantins			BR	Amazonas	-2.8727	-67.8019	124	2.722
Tres Lagoas			BR	Mato Grosso do Sul	-20.79	-51.72	80	64.22
Trindade			BR	Goiás	-16.65	-49.5	157	93.11
Tubarao			BR	Santa Catarina	-28.48	-49.02	157	79.76
Tucano			BR	Bahia	-10.9696	-38.79	71	16.2
Tucurui			BR	Pará	-3.68	-49.72	73	38.47
Tupa			BR	São Paulo	-21.93	-50.52	157	51.8
Uba			BR	Minas Gerais	-21.1196	-42.95	157	81.7
Ubaitaba			BR	Bahia	-14.3	-39.33	71	27.41
Uberaba			BR	Minas Gerais	-19.78	-47.95	157	234.8
Uberlandia			BR	Minas Gerais	-18.9	-48.28	157	484.9
Uruara			BR	Pará	-3.8296	-54.03	154	0.01
Uruguaiana			BR	Rio Grande do Sul	-29.7696	-57.09	157	97.74
Vacaria			BR	Rio Grande do Sul	-28.4996	-50.94	157	47.28
Valenca			BR	Bahia	-13.3596	-39.08	71	56.58
Varzea Grande			BR	Mato Grosso	-15.65	-56.14	89	242.1
Viana			BR	Maranhão	-3.2096	-45	101	15.81
Vila Velha			BR	Amapá	3.2167	-51.2167	73	742.4
Vila Velha			BR	Espírito Santo	-20.3676	-40.318	157	742.4
Vilhena			BR	Rondônia	-12.7166	-60.1166	146	63.23
Viseu			BR	Pará	-1.1965	-46.14	73	9.992
Vitoria da Conquista			BR	Bahia	-14.85	-40.84	71	272.3
Vitória			BR	Espírito Santo	-20.324	-40.366	157	1008
Volta Redonda			BR	Rio de Janeiro	-22.5196	-44.095	157	353
Xapeco			BR	Santa Catarina	-27.1	-52.64	157	154.8
Xinguara			BR	Pará	-7.1006	-49.948	73	4.047
Xique-Xique			BR	Bahia	-10.82	-42.73	71	18.63
Freeport			BS		26.5333	-78.7	135	25.38
Nassau			BS		25.0834	-77.35	135	194.5
Paro			BT	Thimphu	27.3833	89.5167	255	15
Punakha			BT	Punakha	27.6333	89.8333	255	5
Thimphu			BT	Thimphu	27.473	89.639	255	88.93
Wangdue Prodrang			BT	Wangdi Phodrang	27.4333	89.9167	255	5
Francistown			BW	Central	-21.17	27.5	22	89.18
Gaborone			BW	South-East	-24.6463	25.9119	22	183.8
Ghanzi			BW	Ghanzi	-21.6996	21.64	22	6.306
Kanye			BW	Southern	-24.9696	25.34	22	45.77
Kasane			BW	North-West	-17.8096	25.15	22	7.774
Lehututu			BW	Kgalagadi	-23.9696	21.87	22	1.942
Lobatse			BW	South-East	-25.2196	25.68	22	50.34
Lokhwabe			BW	Kgalagadi	-24.1696	21.83	22	1.473
Mahalapye			BW	Central	-23.1	26.82	22	47.61
Maun			BW	North-West	-19.9896	23.42	22	47.06
Mochudi			BW	Kgatleng	-24.377	26.152	22	39.7
Mohembo			BW	North-West	-18.2996	21.8	22	0.757
Molepolole			BW	Kweneng	-24.4	25.51	22	57.71
Mopipi			BW	Central	-21.1795	24.88	22	3.301
Nata			BW	Central	-20.2095	26.19	22	2.493
Nokaneng			BW	North-West	-19.6696	22.27	22	1.763
Palapye			BW	Central	-22.5596	27.13	22	27.18
Serowe			BW	Central	-22.39	26.71	22	48
Tsau			BW	North-West	-20.1596	22.46	22	1.409
Tshabong			BW	Kgalagadi	-26.0095	22.4	22	9.679
Babruysk			BY	Mahilyow	53.1266	29.1928	313	212.8
Baranavichy			BY	Brest	53.1368	26.0134	313	156.5
Barysaw			BY	Minsk	54.226	28.4922	313	127.7
Brest			BY	Brest	52.1	23.7	313	266.8
Homyel			BY	Homyel'	52.43	31	313	472.3
Hrodna			BY	Hrodna	53.6779	23.8341	313	285.9
Lida			BY	Hrodna	53.8885	25.2846	313	99.13
Mahilyow			BY	Mahilyow	53.8985	30.3247	313	343.5
Maladzyechna			BY	Minsk	54.3188	26.8653	313	96.06
Mazyr			BY	Homyel'	52.046	29.2722	313	100.9
Minsk	明斯克		BY	Minsk	53.9	27.5666	313	1691
Orsha			BY	Vitsyebsk	54.5153	30.4215	313	130.3
Pinsk			BY	Brest	52.1279	26.0941	313	120.8
Polatsk			BY	Vitsyebsk	55.4894	28.786	313	79.22
Vitsyebsk			BY	Vitsyebsk	55.1887	30.1853	313	333.3
Belize City			BZ	Belize	17.4987	-88.1884	74	62.24
Belmopan			BZ	Cayo	17.252	-88.7671	74	14.3
Corozal			BZ	Corozal	18.398	-88.388	74	8.724
Dangriga			BZ	Stann Creek	16.97	-88.22	74	8.506
El Cayo			BZ	Cayo	17.156	-89.061	74	13.45
Orange Walk			BZ	Orange Walk	18.0904	-88.56	74	18.07
Punta Gorda			BZ	Toledo	16.1003	-88.81	74	6.387
Abbotsford			CA	British Columbia	49.0504	-122.3	168	151.7
Alert			CA	Nunavut	82.4833	-62.25	141	0.0975
Amherst			CA	Nova Scotia	45.8166	-64.2166	110	8.632
Amos			CA	Québec	48.5666	-78.1167	167	10.48
Antigonish			CA	Nova Scotia	45.6269	-61.9982	110	5.871
Arctic Bay			CA	Nunavut	73.0333	-85.1666	149	0.604
Argentia			CA	Newfoundland and Labrador	47.3004	-53.99	159	1.063
Arviat			CA	Nunavut	61.1086	-94.0586	149	1.868
Athabasca			CA	Alberta	54.717	-113.2666	97	2.4
Atikokan			CA	Ontario	48.7504	-91.6166	70	3.625
Attawapiskat			CA	Ontario	52.9166	-82.4333	167	1.802
Baddeck			CA	Nova Scotia	46.1	-60.754	110	0.852
Baie-Comeau			CA	Québec	49.2227	-68.158	167	8.808
Baker Lake			CA	Nunavut	64.317	-96.0167	149	1.584
Banff			CA	Alberta	51.178	-115.5719	97	6.897
Barrie			CA	Ontario	44.3838	-79.7	167	150.9
Bathurst			CA	New Brunswick	47.6	-65.65	131	5.303
Bella Bella			CA	British Columbia	52.1484	-128.1173	168	1.4
Belleville			CA	Ontario	44.1667	-77.3833	167	43.99
Berens River			CA	Manitoba	52.3666	-97.0333	170	0.5225
Big Beaver House			CA	Ontario	52.95	-89.8833	170	0.01
Biggar			CA	Saskatchewan	52.0504	-107.9833	151	2.13
Brandon			CA	Manitoba	49.8333	-99.95	170	27.33
Brochet			CA	Manitoba	57.8832	-101.6666	170	0.278
Brockville			CA	Ontario	44.5893	-75.6953	167	25.17
Brooks			CA	Alberta	50.5671	-111.9	97	13.45
Buchans			CA	Newfoundland and Labrador	48.817	-56.8666	159	0.685
Burns Lake			CA	British Columbia	54.217	-125.7666	168	2.633
Burwash Landing			CA	Yukon	61.3504	-139	169	0.073
Calgary			CA	Alberta	51.083	-114.08	97	1013
Cambridge Bay			CA	Nunavut	69.117	-105.0333	79	1.477
Campbell River			CA	British Columbia	50.0171	-125.25	168	29.94
Camrose			CA	Alberta	53.0167	-112.8166	97	15.75
Cap-Chat			CA	Québec	49.1	-66.6833	167	1.475
Cape Dorset			CA	Nunavut	64.3125	-76.5386	115	1.326
Cartwright			CA	Newfoundland and Labrador	53.7014	-57.0121	103	0.505
Cat Lake			CA	Ontario	51.717	-91.8	170	0.277
Channel-Port aux Basques			CA	Newfoundland and Labrador	47.567	-59.15	159	3.232
Chapleau			CA	Ontario	47.8337	-83.4	167	2.663
Charlevoix		La Malbaie	CA	Québec	47.617	-70.15	167	8
Charlottetown			CA	Prince Edward Island	46.2493	-63.1313	110	36.85
Chesterfield Inlet			CA	Nunavut	63.3383	-90.7001	149	0.374
Chevery			CA	Québec	50.4813	-59.6098	75	0.284
Chicoutimi			CA	Québec	48.4333	-71.0667	167	53.94
Chilliwack			CA	British Columbia	49.1666	-121.95	168	51.94
Churchill			CA	Manitoba	58.766	-94.166	170	0.9615
Churchill Falls			CA	Newfoundland and Labrador	53.5264	-63.9807	103	0.075
Cobalt			CA	Ontario	47.3837	-79.6833	167	1.372
Cochrane			CA	Ontario	49.067	-81.0166	167	4.441
Coral Harbour			CA	Nunavut	64.1538	-83.1766	70	0.834
Corner Brook			CA	Newfoundland and Labrador	48.95	-57.9333	159	19.74
Cornwall			CA	Ontario	45.0171	-74.7333	167	47.6
Courtenay			CA	British Columbia	49.6833	-125	168	28.95
Cranbrook			CA	British Columbia	49.5167	-115.7667	97	17.99
Creston			CA	British Columbia	49.1	-116.5167	88	4.816
Dauphin			CA	Manitoba	51.15	-100.05	170	8.748
Dawson City	Dawson		CA	Yukon	64.0666	-139.4167	92	1.319
Dawson Creek			CA	British Columbia	55.767	-120.2333	93	10.68
Dease Lake			CA	British Columbia	58.4503	-130.0333	168	0.303
Deer Lake			CA	Newfoundland and Labrador	49.1744	-57.4269	159	3.953
Deer Lake			CA	Ontario	52.617	-94.0666	170	3.743
Digby			CA	Nova Scotia	44.6226	-65.7605	110	3.001
Dolbeau			CA	Québec	48.8666	-72.2333	167	13.13
Drummondville			CA	Québec	45.8833	-72.4834	167	56.81
Dryden			CA	Ontario	49.7833	-92.8333	170	7.862
Déline			CA	Northwest Territories	65.1833	-123.4167	172	0.3935
Eastmain			CA	Québec	52.2333	-78.5167	167	0.335
Edmonton			CA	Alberta	53.55	-113.5	97	885.2
Edmundston			CA	New Brunswick	47.3794	-68.3333	131	17.89
Ennadai			CA	Nunavut	61.1333	-100.8833	149	0
Flin Flon			CA	Manitoba	54.7666	-101.8833	170	6.197
Fort Chipewyan			CA	Alberta	58.7171	-111.15	97	3.222
Fort Good Hope			CA	Northwest Territories	66.2666	-128.6333	172	0.597
Fort McMurray			CA	Alberta	56.7333	-111.3833	97	21.86
Fort McPherson			CA	Northwest Territories	67.4915	-134.895	172	1.069
Fort Nelson			CA	British Columbia	58.8167	-122.533	100	6.315
Fort Resolution			CA	Northwest Territories	61.1666	-113.683	97	0.448
Fort Severn			CA	Ontario	55.9833	-87.65	167	0.125
Fort Simpson			CA	Northwest Territories	61.85	-121.3333	172	0.283
Fort Smith			CA	Alberta	60	-111.8833	97	0.518
Fort St. John			CA	British Columbia	56.25	-120.8333	93	18.09
Forteau			CA	Newfoundland and Labrador	51.4504	-56.95	159	0.448
Fredericton			CA	New Brunswick	45.95	-66.6333	131	44.52
Gander			CA	Newfoundland and Labrador	48.95	-54.55	159	3.345
Gaspe			CA	Québec	48.8373	-64.4934	167	3.504
Geraldton			CA	Ontario	49.7166	-86.9666	167	1.29
Gillam			CA	Manitoba	56.35	-94.7	170	1.281
Gimli			CA	Manitoba	50.6333	-97	170	2.316
Gjoa Haven			CA	Nunavut	68.6333	-95.9167	79	1.109
Grand Prairie			CA	Alberta	55.1666	-118.8	97	41.15
Grise Fiord			CA	Nunavut	76.4417	-82.95	115	0.023
Halifax			CA	Nova Scotia	44.65	-63.6	110	291
Hall Beach			CA	Nunavut	68.7675	-81.2361	115	0.654
Hamilton			CA	Ontario	43.25	-79.83	167	620.5
Happy Valley - Goose Bay			CA	Newfoundland and Labrador	53.3	-60.3	103	4.309
Hay River			CA	Northwest Territories	60.85	-115.7	97	3.774
Hearst			CA	Ontario	49.7005	-83.6666	167	4.894
Hinton			CA	Alberta	53.4	-117.5834	97	10.08
Holman			CA	Northwest Territories	70.7334	-117.75	97	0.449
Hopedale			CA	Newfoundland and Labrador	55.45	-60.2167	103	0.442
Hudson Bay			CA	Saskatchewan	52.8504	-102.3833	151	1.909
Igloolik			CA	Nunavut	69.2565	-81.7936	115	1.612
Inukjuak			CA	Québec	58.47	-78.136	167	1.597
Inuvik			CA	Northwest Territories	68.35	-133.7	114	3.022
Iqaluit			CA	Nunavut	63.7505	-68.5002	115	6.124
Island Lake			CA	Manitoba	53.9666	-94.7666	170	0.01
Ivugivik			CA	Québec	62.4166	-77.9	134	0.156
Jasper			CA	Alberta	52.8833	-118.0834	97	3.505
Joliette			CA	Québec	46.0333	-73.4333	167	40.07
Kamloops			CA	British Columbia	50.6667	-120.3333	168	68.67
Kananaskis	卡纳纳斯基斯		CA	Alberta	50.921	-115.149	97	0
Kangirsuk			CA	Québec	60.0248	-69.9991	134	0.549
Kapuskasing			CA	Ontario	49.4167	-82.4333	167	8.732
Kelowna			CA	British Columbia	49.9	-119.4833	168	110.2
Kenora			CA	Ontario	49.7667	-94.4666	170	10.85
Kimmirut			CA	Nunavut	62.85	-69.8833	115	0.385
Kindersley			CA	Saskatchewan	51.467	-109.1333	151	4.316
Kingston			CA	Ontario	44.2337	-76.4833	167	108.3
Kitchener			CA	Ontario	43.45	-80.5	167	413.1
Kugluktuk			CA	Nunavut	67.7987	-115.1254	79	1.302
Kuujjuaq			CA	Québec	58.1	-68.4	167	1.273
Kuujjuarapik			CA	Québec	55.2815	-77.7658	167	1.243
La Ronge			CA	Saskatchewan	55.1	-105.3	151	3.427
La Sarre			CA	Québec	48.8	-79.2	167	6.367
La Scie			CA	Newfoundland and Labrador	49.967	-55.583	159	0.817
Labrador City			CA	Newfoundland and Labrador	52.9414	-66.9159	103	8.84
Lac La Biche			CA	Alberta	54.7719	-111.9647	97	2.953
Lake Louise			CA	Alberta	51.4337	-116.1833	97	1.248
Lansdowne House			CA	Ontario	52.2166	-87.8833	167	0.12
Lethbridge			CA	Alberta	49.7005	-112.8333	97	64.59
Lillooet			CA	British Columbia	50.6837	-121.9333	168	2.893
Little Current			CA	Ontario	45.967	-81.9333	167	1.595
Liverpool			CA	Nova Scotia	44.04	-64.72	110	4.331
London			CA	Ontario	42.97	-81.25	167	340.9
Lutselke			CA	Northwest Territories	62.4001	-110.7333	97	0.102
Lynn Lake			CA	Manitoba	56.85	-101.05	170	0.482
Marathon			CA	Ontario	48.7504	-86.3667	167	4.627
Matagami			CA	Québec	49.7504	-77.6333	167	1.575
Meadow Lake			CA	Saskatchewan	54.1301	-108.4347	151	5.082
Meander River			CA	Alberta	59.0333	-117.683	97	0.2
Medicine Hat			CA	Alberta	50.0333	-110.6833	97	58.38
Melville			CA	Saskatchewan	50.9333	-102.8	151	4.226
Mingan			CA	Québec	50.3018	-64.0173	167	0.588
Mistassini			CA	Québec	50.4171	-73.8666	167	2.645
Moncton			CA	New Brunswick	46.0833	-64.7667	131	89.05
Mont-Laurier			CA	Québec	46.5504	-75.5	167	11.64
Montréal	蒙特利尔		CA	Québec	45.5	-73.5833	167	3017
Moose Jaw			CA	Saskatchewan	50.4	-105.55	151	31.44
Moosonee			CA	Ontario	51.2806	-80.658	167	1.725
Nain			CA	Newfoundland and Labrador	56.5474	-61.686	103	1.151
Nanaimo			CA	British Columbia	49.146	-123.9343	168	82.7
Natashquan			CA	Québec	50.1913	-61.8107	134	0.722
Nelson			CA	British Columbia	49.4837	-117.2833	168	10.8
Nelson House			CA	Manitoba	55.8005	-98.85	170	2.5
New Glasgow			CA	Nova Scotia	45.5833	-62.6333	110	19.88
New Liskeard			CA	Ontario	47.5	-79.6666	167	5.203
Nipigon			CA	Ontario	49.017	-88.25	167	1.204
Norman Wells			CA	Northwest Territories	65.2837	-126.85	172	0.65
North Battleford			CA	Saskatchewan	52.7666	-108.2833	151	15.72
North Bay			CA	Ontario	46.3	-79.45	167	45.99
Norway House			CA	Manitoba	53.9666	-97.8333	170	5.5
Orangeville			CA	Ontario	43.9171	-80.0833	167	30.81
Orillia			CA	Ontario	44.6	-79.4167	167	33.83
Oshawa			CA	Ontario	43.88	-78.85	167	349.5
Ottawa	渥太华		CA	Ontario	45.4167	-75.7	167	978.6
Owen Sound			CA	Ontario	44.5666	-80.85	167	22.63
Oxford House			CA	Manitoba	54.9504	-95.2666	170	0.184
Pangnirtung			CA	Nunavut	66.1333	-65.75	115	1.32
Parry Sound			CA	Ontario	45.3337	-80.033	167	6.787
Paulatuk			CA	Northwest Territories	69.3833	-123.9833	172	0.294
Peace River			CA	Alberta	56.2333	-117.2833	97	5.014
Pembroke			CA	Québec	45.8503	-77.1166	167	15.55
Penticton			CA	British Columbia	49.5004	-119.5833	168	34.03
Peterborough			CA	Ontario	44.3	-78.3333	167	79.75
Pond Inlet			CA	Nunavut	72.685	-78.0001	115	1.549
Port Burwell			CA	Newfoundland and Labrador	60.2665	-64.7411	103	2.762
Port Hardy			CA	British Columbia	50.7171	-127.5	168	2.295
Port Hope Simpson			CA	Newfoundland and Labrador	52.5333	-56.3	159	0.197
Port-Menier			CA	Québec	49.8226	-64.348	167	0.263
Powell River			CA	British Columbia	49.8837	-124.55	168	8
Prince Albert			CA	Saskatchewan	53.2	-105.75	151	29.64
Prince George			CA	British Columbia	53.9167	-122.7667	168	64.13
Prince Rupert			CA	British Columbia	54.3167	-130.33	168	14.71
Pukatawagan			CA	Manitoba	55.7333	-101.3166	170	0.431
Quesnel			CA	British Columbia	52.9837	-122.4833	168	13.79
Québec			CA	Québec	46.84	-71.2456	167	576.4
Radisson			CA	Québec	53.7836	-77.6166	167	0.27
Rankin Inlet			CA	Nunavut	62.8167	-92.0953	149	2.403
Red Deer			CA	Alberta	52.2666	-113.8	97	74.22
Red Lake			CA	Ontario	51.0337	-93.8333	170	1.765
Regina			CA	Saskatchewan	50.45	-104.617	151	176.2
Repulse Bay			CA	Nunavut	66.5295	-86.2829	149	0.874
Resolute			CA	Nunavut	74.6833	-94.9	152	0.2395
Revelstoke			CA	British Columbia	51.0005	-118.1833	168	7.601
Rigolet			CA	Newfoundland and Labrador	54.1766	-58.4473	103	0.124
Rimouski			CA	Québec	48.4337	-68.5167	167	35.58
Riviere-du-Loup			CA	Québec	47.8333	-69.5333	167	16.4
Rouyn-Noranda			CA	Québec	48.25	-79.0332	167	24.31
Saint John			CA	New Brunswick	45.267	-66.0767	131	71.15
Saint-Georges			CA	Québec	46.1171	-70.6667	167	26.15
Salluit			CA	Québec	62.1826	-75.6595	134	0.106
Sandspit			CA	British Columbia	53.2404	-131.8333	168	0.538
Sarnia			CA	Ontario	42.9666	-82.4	167	113.6
Saskatoon			CA	Saskatchewan	52.17	-106.67	151	194.1
Schefferville			CA	Québec	54.8	-66.8167	167	0.471
Selkirk			CA	Manitoba	50.15	-96.8833	170	9.819
Sept-Îles			CA	Québec	50.3161	-66.36	167	25.69
Shamattawa			CA	Manitoba	55.8504	-92.0833	170	0.87
Shawinigan			CA	Québec	46.5504	-72.7333	167	41.75
Shelburne			CA	Nova Scotia	43.7656	-65.3194	110	2.553
Sherbrooke			CA	Québec	45.4	-71.9	167	134.5
Sioux Lookout			CA	Ontario	50.263	-91.9166	170	4.57
Smithers			CA	British Columbia	54.7666	-127.1666	168	5.841
St-Augustin			CA	Québec	51.2423	-58.647	75	3.961
St. Anthony			CA	Newfoundland and Labrador	51.3837	-55.6	159	0.224
St. John’s			CA	Newfoundland and Labrador	47.585	-52.681	159	115.3
St.-Jerome			CA	Québec	45.7666	-74	167	66.69
Steinbach			CA	Manitoba	49.5171	-96.6833	170	9.668
Stephenville			CA	Newfoundland and Labrador	48.5504	-58.5666	159	6.666
Stettler			CA	Alberta	52.333	-112.6833	97	5.449
Stony Rapids			CA	Saskatchewan	59.2666	-105.8333	151	0.152
Sudbury			CA	Ontario	46.5	-80.9666	167	119.2
Swift Current			CA	Saskatchewan	50.2837	-107.7666	151	14.8
Sydney			CA	Nova Scotia	46.0661	-60.18	102	37.54
Taloyoak			CA	Nunavut	69.5333	-93.5333	79	0.774
Terrace			CA	British Columbia	54.5	-128.5833	168	14.77
The Pas			CA	Manitoba	53.8166	-101.2333	170	4.928
Thessalon			CA	Ontario	46.25	-83.55	167	1.417
Thompson			CA	Manitoba	55.7499	-97.8666	170	13.1
Thunder Bay			CA	Ontario	48.4462	-89.275	167	98.35
Timmins			CA	Ontario	48.4666	-81.3333	167	33.94
Tofino			CA	British Columbia	49.1521	-125.9031	168	1.655
Toronto	多伦多		CA	Ontario	43.7	-79.42	167	4574
Trepassey			CA	Newfoundland and Labrador	46.737	-53.3633	159	0.398
Trois-Rivières			CA	Québec	46.35	-72.5499	167	118.1
Trout River			CA	Newfoundland and Labrador	49.4837	-58.1166	159	0.452
Tsiigehtchic			CA	Northwest Territories	67.4333	-133.75	172	0.175
Tuktoyaktuk			CA	Northwest Territories	69.4548	-133.0492	172	0.8995
Uranium City			CA	Saskatchewan	59.5666	-108.6166	151	0.089
Val d'Or			CA	Québec	48.1166	-77.7666	167	20.63
Vancouver	温哥华		CA	British Columbia	49.2734	-123.1216	168	1458
Vegreville			CA	Alberta	53.5	-112.05	97	5.745
Victoria			CA	British Columbia	48.4333	-123.35	168	270.5
Victoriaville			CA	Québec	46.0504	-71.9667	167	37.96
Watson Lake			CA	Yukon	60.1166	-128.8	169	0.802
Wawa			CA	Ontario	48.0004	-84.7833	167	2.174
Wetaskiwin			CA	Alberta	52.9666	-113.3833	97	11.56
Weyburn			CA	Saskatchewan	49.6666	-103.85	151	9.303
Whitehorse			CA	Yukon	60.7167	-135.05	169	23.27
Wiarton			CA	Ontario	44.7337	-81.1333	167	2.182
Williams Lake			CA	British Columbia	52.1166	-122.15	168	12.36
Windsor			CA	Nova Scotia	44.9806	-64.1291	110	3.759
Windsor			CA	Ontario	42.3333	-83.0333	95	265.1
Winnipeg			CA	Manitoba	49.883	-97.166	170	603.7
Yarmouth			CA	Nova Scotia	43.8308	-66.1126	110	7.433
Yellowknife			CA	Northwest Territories	62.442	-114.397	97	18.66
Yorkton			CA	Saskatchewan	51.2171	-102.4665	151	14.38
Aketi			CD	Orientale	2.7405	23.78	34	46.88
Bafwasende			CD	Orientale	1.0838	27.2666	34	0.149
Bandundu			CD	Bandundu	-3.31	17.38	29	108
Basankusu			CD	Équateur	1.2337	19.8	29	52.22
Basoko			CD	Orientale	1.2404	23.59	34	22.95
Beni			CD	Nord-Kivu	0.4904	29.45	34	211.3
Binga			CD	Équateur	2.3834	20.42	29	64.64
Boende			CD	Équateur	-0.2196	20.86	29	24.68
Bolobo			CD	Bandundu	-2.1595	16.24	29	22.61
Boma			CD	Bas-Congo	-5.83	13.05	29	178.6
Bondo			CD	Orientale	3.81	23.67	34	20.69
Bongandanga			CD	Équateur	1.5104	21.05	29	2.896
Bosobolo			CD	Équateur	4.1904	19.88	29	8.969
Bukama			CD	Katanga	-9.2096	25.84	34	20.9
Bukavu			CD	Sud-Kivu	-2.51	28.84	34	331.1
Buluko			CD	Nord-Kivu	-0.757	28.528	34	1.192
Bulungu			CD	Bandundu	-4.5496	18.6	29	42.31
Bumba			CD	Équateur	2.19	22.46	29	128
Bunia			CD	Orientale	1.5604	30.24	34	61.54
Businga			CD	Équateur	3.3404	20.87	29	31.58
Buta			CD	Orientale	2.82	24.74	34	44.2
Butembo			CD	Nord-Kivu	0.13	29.28	34	220.5
Demba			CD	Kasaï-Occidental	-5.5096	22.26	34	17.01
Dibaya			CD	Kasaï-Occidental	-6.5095	22.87	34	0.603
Dilolo			CD	Katanga	-10.6996	22.3333	34	7.854
Gandajika			CD	Kasaï-Oriental	-6.7396	23.96	34	105.8
Gbadolite			CD	Équateur	4.2904	21.0199	29	35.2
Gemena			CD	Équateur	3.26	19.77	29	157.8
Goma			CD	Nord-Kivu	-1.6788	29.2218	34	144.1
Ikela			CD	Équateur	-1.1829	23.2666	29	0.291
Ilebo			CD	Kasaï-Occidental	-4.3196	20.61	34	71.13
Inongo			CD	Bandundu	-1.94	18.28	29	30.18
Isiro			CD	Orientale	2.76	27.62	34	142.1
Kabalo			CD	Katanga	-6.0496	26.91	34	21.85
Kabinda			CD	Kasaï-Oriental	-6.1296	24.48	34	37.37
Kahemba			CD	Bandundu	-7.2829	19	29	45.64
Kalemie			CD	Katanga	-5.9333	29.2	34	176.6
Kalima			CD	Maniema	-2.5096	26.43	34	0.194
Kambove			CD	Katanga	-10.8696	26.6	34	18.93
Kamina			CD	Katanga	-8.73	25.01	34	101.2
Kampene			CD	Maniema	-3.5995	26.67	34	19.72
Kananga			CD	Kasaï-Occidental	-5.89	22.4	34	614.3
Kaniama			CD	Katanga	-7.5696	24.17	34	32.95
Kasaji			CD	Katanga	-10.3662	23.45	34	11.97
Kasangulu			CD	Bas-Congo	-4.5796	15.18	29	22.64
Kasongo			CD	Maniema	-4.45	26.66	34	59.06
Kasongo-Lunda			CD	Bandundu	-6.4796	16.83	29	18.75
Kenge			CD	Bandundu	-4.8296	16.8999	29	0.241
Kikwit			CD	Bandundu	-5.03	18.85	29	466
Kimpese			CD	Bas-Congo	-5.5496	14.4333	29	10.58
Kindu			CD	Maniema	-2.9639	25.91	34	199.3
Kinshasa			CD	Kinshasa City	-4.3297	15.315	29	6704
Kipushi			CD	Katanga	-11.7596	27.25	34	87.84
Kisangani			CD	Orientale	0.52	25.22	34	558.8
Kolwezi			CD	Katanga	-10.7167	25.4724	34	418
Kongolo			CD	Katanga	-5.3795	26.98	34	68.57
Libenge			CD	Équateur	3.6604	18.62	29	17.4
Likasi			CD	Katanga	-10.97	26.78	34	428.4
Lisala			CD	Équateur	2.14	21.51	29	64.27
Lodja			CD	Kasaï-Oriental	-3.4896	23.42	34	68.24
Luanza			CD	Katanga	-8.6996	28.7	34	0.861
Lubao			CD	Kasaï-Oriental	-5.3896	25.75	34	26.14
Lubumbashi			CD	Katanga	-11.68	27.48	34	1114
Lubutu			CD	Maniema	-0.7329	26.5833	34	1.313
Luebo			CD	Kasaï-Occidental	-5.3495	21.41	34	17.68
Lusambo			CD	Kasaï-Oriental	-4.9696	23.43	34	26.8
Lusanga			CD	Bandundu	-5.5829	16.5167	29	0.177
Mangai			CD	Bandundu	-4.0396	19.53	29	19.95
Manono			CD	Katanga	-7.3	27.45	34	46.11
Matadi			CD	Bas-Congo	-5.8166	13.45	29	213
Mbandaka			CD	Équateur	0.04	18.26	29	229.6
Mbanza-Ngungu			CD	Bas-Congo	-5.2496	14.86	29	142
Mbuji-Mayi			CD	Kasaï-Oriental	-6.15	23.6	34	1085
Moanda			CD	Bas-Congo	-5.9229	12.355	29	153.9
Moba			CD	Katanga	-7.0596	29.72	34	10.01
Mongbwalu			CD	Orientale	1.9504	30.0333	34	2.819
Mushie			CD	Bandundu	-3.0196	16.92	29	24.01
Mweka			CD	Kasaï-Occidental	-4.8396	21.57	34	45.22
Mwene-Ditu			CD	Kasaï-Oriental	-7	23.44	34	153.3
Mwenga			CD	Sud-Kivu	-3.0382	28.4325	34	2.216
Nyunzu			CD	Katanga	-5.9496	28.0167	34	15.4
Tshela			CD	Bas-Congo	-4.9696	12.93	29	19.9
Tshikapa			CD	Kasaï-Occidental	-6.41	20.77	34	201.3
Uvira			CD	Sud-Kivu	-3.37	29.14	34	164.4
Wamba			CD	Orientale	2.1404	27.99	34	82.12
Watsa			CD	Orientale	3.04	29.53	34	17.72
Yangambi			CD	Orientale	0.7704	24.43	34	18.04
Zongo			CD	Équateur	4.3303	18.615	29	17.67
Bambari			CF	Ouaka	5.762	20.6672	6	47.32
Bangassou			CF	Mbomou	4.7338	22.8166	6	28.6
Bangui			CF	Bangui	4.3666	18.5583	6	727.3
Berberati			CF	Mambéré-Kadéï	4.25	15.78	6	60.6
Birao			CF	Vakaga	10.2837	22.7833	6	5.641
Bossangoa			CF	Ouham	6.4837	17.45	6	45.25
Bossembele			CF	Bangui	5.267	17.65	6	7.287
Bouar			CF	Nana-Mambéré	5.95	15.6	6	31.48
Bozoum			CF	Ouham-Pendé	6.317	16.3833	6	25.44
Bria			CF	Haute-Kotto	6.5333	21.9833	6	24.99
Carnot			CF	Mambéré-Kadéï	4.9337	15.8666	6	32.3
Kaga Bandoro			CF	Nana-Grébizi	6.9804	19.18	6	42.67
Mbaiki			CF	Lobaye	3.8704	18	6	43.57
Mobaye			CF	Basse-Kotto	4.32	21.18	6	19.43
Ndele			CF	Bamingui-Bangoran	8.4091	20.653	6	7.356
Nola			CF	Sangha-Mbaéré	3.5337	16.0666	6	25.3
Obo			CF	Haut-Mbomou	5.4	26.5	6	12.84
Ouadda			CF	Haute-Kotto	8.0671	22.4	6	3.425
Sibut			CF	Kémo	5.7338	19.0833	6	26.3
Yakossi			CF	Mbomou	5.617	23.3167	6	0.4095
Zemio			CF	Haut-Mbomou	5.0337	25.1333	6	19.24
Brazzaville			CG	Pool	-4.2592	15.2847	10	1259
Djambala			CG	Plateaux	-2.5396	14.75	10	9.65
Ewo			CG	Cuvette-Ouest	-0.8796	14.82	10	7.787
Gamboma			CG	Plateaux	-1.8795	15.85	10	20.88
Impfondo			CG	Likouala	1.6404	18.04	10	20.86
Kayes			CG	Bouenza	-4.18	13.28	10	60.63
Kinkala			CG	Pool	-4.356	14.762	10	13.88
Loubomo			CG	Niari	-4.1796	12.67	10	97.93
Madingou			CG	Bouenza	-4.164	13.554	10	22.76
Makoua			CG	Cuvette	-0.0096	15.64	10	10.34
Moloundou			CG	Sangha	2.0337	15.2167	10	12.24
Mossendjo			CG	Niari	-2.9396	12.72	10	24.58
Ouesso			CG	Sangha	1.61	16.05	10	26.12
Owando			CG	Cuvette	-0.4796	15.92	10	29.01
Pointe-Noire			CG	Kouilou	-4.77	11.88	10	602.4
Sembe			CG	Sangha	1.6404	14.58	10	6.396
Sibiti			CG	Lékoumou	-3.6896	13.35	10	20.95
Aarau			CH	Aargau	47.39	8.034	338	15.5
Altdorf			CH	Uri	46.879	8.638	338	8.678
Appenzell			CH	Appenzell Innerrhoden	47.3333	9.4167	338	5.649
Basel	Basle|Bâle|巴塞尔		CH	Basel-Stadt	47.5804	7.59	338	500.3
Bellinzona			CH	Ticino	46.197	9.02	338	16.57
Bern	Berne|伯尔尼		CH	Bern	46.9167	7.467	338	198.5
Biel			CH	Bern	47.1666	7.25	338	63.66
Bürgenstock	比尔根山	Stansstad	CH	Nidwalden	46.9969	8.3817	338	0
Chur			CH	Graubünden	46.85	9.5	338	35.36
Davos	达沃斯		CH	Graubünden	46.8027	9.836	338	11
Delemont			CH	Jura	47.37	7.345	338	11.31
Frauenfeld			CH	Thurgau	47.568	9.108	338	21.98
Fribourg			CH	Fribourg	46.8	7.15	338	32.83
Geneva	Genève|Geneve|Genf|Ginevra|日内瓦		CH	Genève	46.21	6.14	338	716.2
Glarus			CH	Glarus	47.05	9.0667	338	5.681
Herisau			CH	Appenzell Ausserrhoden	47.3833	9.2833	338	15.44
Lausanne	洛桑		CH	Vaud	46.5304	6.65	338	191.2
Liestal			CH	Basel-Landschaft	47.483	7.737	338	12.83
Lugano			CH	Ticino	46.0004	8.9667	338	65.88
Luzern			CH	Lucerne	47.0504	8.28	338	163.7
Neuchatel			CH	Neuchâtel	46.999	6.923	338	31.27
Saint Gallen			CH	Sankt Gallen	47.423	9.362	338	70.57
Sarnen			CH	Obwalden	46.899	8.243	338	9.41
Schaffhausen			CH	Schaffhausen	47.706	8.633	338	33.86
Schwyz			CH	Schwyz	47.02	8.648	338	14.18
Sion			CH	Valais	46.239	7.354	338	28.05
Solothurn			CH	Solothurn	47.212	7.537	338	14.85
Stans			CH	Nidwalden	46.95	8.3833	338	7.475
Zug			CH	Zug	47.179	8.487	338	23.43
Zürich	苏黎世		CH	Zürich	47.38	8.55	338	724.9
Abengourou			CI	Moyen-Comoe	6.7304	-3.49	0	87.81
Abidjan			CI	Lagunes	5.32	-4.04	0	3496
Aboisso			CI	Sud-Comoé	5.4667	-3.2	0	37.65
Agboville			CI	Agnéby	5.9403	-4.28	0	73.03
Bondoukou			CI	Zanzan	8.0304	-2.8	0	38.5
Bouafle			CI	Marahoué	6.978	-5.748	0	60.96
Bouake			CI	Vallée du Bandama	7.69	-5.03	0	511.2
Dabou			CI	Lagunes	5.3204	-4.3899	0	71.29
Daloa			CI	Haut-Sassandra	6.89	-6.45	0	235.4
Dimbokro			CI	N'zi-Comoé	6.6505	-4.71	0	46.47
Divo			CI	Sud-Bandama	5.839	-5.36	0	127.9
Ferkessedougou			CI	Savanes	9.6004	-5.2	0	57.41
Gagnoa			CI	Fromager	6.1504	-5.88	0	111.2
Grand Bassam			CI	Lagunes	5.2004	-3.75	0	61.23
Guiglo			CI	Moyen-Cavally	6.5505	-7.49	0	37.49
Korhogo			CI	Savanes	9.46	-5.64	0	172.5
Man			CI	Dix-Huit Montagnes	7.4004	-7.55	0	143.2
Odienne			CI	Denguélé	9.5104	-7.58	0	34.49
San-Pedro			CI	Bas-Sassandra	4.7704	-6.64	0	203.5
Sassandra			CI	Bas-Sassandra	4.9504	-6.0833	0	30.84
Seguela			CI	Worodougou	7.9504	-6.67	0	31.88
Soubre			CI	Bas-Sassandra	5.7904	-6.61	0	83.71
Touba			CI	Bafing	8.28	-7.684	0	27.5
Toumodi			CI	Lacs	6.552	-5.019	0	39.01
Yamoussoukro			CI	Lacs	6.8184	-5.2755	0	200.5
Rarotonga			CK		-21.25	-159.75	362	2.525
Ancud			CL	Los Lagos	-41.87	-73.83	155	24.24
Angol			CL	La Araucanía	-37.79	-72.71	155	38.38
Antofagasta			CL	Antofagasta	-23.65	-70.4	155	295.5
Arica			CL	Arica y Parinacota	-18.5	-70.29	155	178.4
Calama			CL	Antofagasta	-22.45	-68.92	155	134.3
Calbuco			CL	Los Lagos	-41.7522	-73.1416	155	6.934
Caldera			CL	Atacama	-27.0696	-70.83	155	10.26
Carahue			CL	La Araucanía	-38.7095	-73.17	155	8.592
Castro			CL	Los Lagos	-42.4808	-73.7623	155	25.18
Cauquenes			CL	Maule	-35.96	-72.32	155	24.16
Chanaral			CL	Atacama	-29.03	-71.43	155	13.54
Chillan			CL	Bío-Bío	-36.6	-72.106	155	149.9
Chonchi			CL	Los Lagos	-42.61	-73.8099	155	0.381
Chuquicamata			CL	Antofagasta	-22.32	-68.93	155	11.94
Cochrane			CL	Aisén del General Carlos Ibáñez del Campo	-47.2663	-72.5499	155	4.441
Coihaique			CL	Aisén del General Carlos Ibáñez del Campo	-45.57	-72.07	155	43.22
Collipulli			CL	La Araucanía	-37.96	-72.43	155	11.31
Combarbala			CL	Coquimbo	-31.18	-71	155	5.134
Concepcion			CL	Bío-Bío	-36.83	-73.05	155	550.9
Constitucion			CL	Maule	-35.3296	-72.42	155	26.9
Copiapo			CL	Atacama	-27.36	-70.34	155	117.3
Coquimbo			CL	Coquimbo	-29.9529	-71.3436	155	159.1
Coronel			CL	Bío-Bío	-37.03	-73.16	155	78.59
Curanilahue			CL	Bío-Bío	-37.48	-73.34	155	22.35
Curico			CL	Maule	-34.98	-71.24	155	108.1
Cuya			CL	Tarapacá	-19.1167	-70.1333	155	0.02
Diego de Almagro			CL	Atacama	-26.3696	-70.05	155	18.14
Huasco			CL	Atacama	-28.4696	-71.22	155	2.558
Illapel			CL	Coquimbo	-31.6296	-71.17	155	24.58
Iquique			CL	Tarapacá	-20.25	-70.13	155	223
La Ligua			CL	Valparaíso	-32.46	-71.24	155	25.76
La Serena			CL	Coquimbo	-29.9	-71.25	155	151.3
La Union			CL	Los Ríos	-40.29	-73.09	155	22.84
Lagunas			CL	Tarapacá	-20.9829	-69.6833	155	0.01
Lebu			CL	Bío-Bío	-37.6096	-73.65	155	16.62
Linares			CL	Maule	-35.84	-71.59	155	75.28
Loncoche			CL	La Araucanía	-39.37	-72.63	155	8.653
Lonquimay			CL	La Araucanía	-38.4333	-71.2333	155	8.52
Los Andes			CL	Valparaíso	-32.8296	-70.6	155	53.13
Los Angeles			CL	Bío-Bío	-37.46	-72.36	155	135.3
Los Lagos			CL	Los Ríos	-39.8495	-72.83	155	12.81
Lota			CL	Bío-Bío	-37.0896	-73.16	155	32.7
Maria Elena			CL	Antofagasta	-22.35	-69.67	155	2.37
Mejillones			CL	Antofagasta	-23.1	-70.45	155	2.041
Nueva Imperial			CL	La Araucanía	-38.74	-72.96	155	13.32
Osorno			CL	Los Lagos	-40.57	-73.16	155	145
Ovalle			CL	Coquimbo	-30.59	-71.2001	155	72.98
Pichilemu			CL	Libertador General Bernardo O'Higgins	-34.38	-72	155	11.6
Pozo Almonte			CL	Tarapacá	-20.2696	-69.8	155	10.83
Puerto Aisen			CL	Aisén del General Carlos Ibáñez del Campo	-45.3999	-72.7	155	8.067
Puerto Montt			CL	Los Lagos	-41.47	-72.93	155	167.3
Puerto Natales			CL	Magallanes y Antártica Chilena	-51.7183	-72.5117	155	10.39
Puerto Varas			CL	Los Lagos	-41.33	-72.99	155	19.57
Puerto Williams			CL	Magallanes y Antártica Chilena	-54.9333	-67.6167	155	2.381
Punta Arenas			CL	Magallanes y Antártica Chilena	-53.165	-70.94	155	106.3
Quellon			CL	Los Lagos	-43.0996	-73.6	155	7.029
Quillota			CL	Valparaíso	-32.88	-71.26	155	73.73
Quirihue			CL	Bío-Bío	-36.28	-72.53	155	6.529
Rancagua			CL	Libertador General Bernardo O'Higgins	-34.17	-70.74	155	223
Rio Bueno			CL	Los Ríos	-40.34	-72.96	155	13.06
Rio Verde			CL	Magallanes y Antártica Chilena	-52.65	-71.4666	155	0.358
Salamanca			CL	Coquimbo	-31.7796	-70.98	155	16.74
San Antonio			CL	Valparaíso	-33.5995	-71.61	155	94.97
San Bernardo			CL	Región Metropolitana de Santiago	-33.6	-70.7	155	243.9
San Felipe			CL	Valparaíso	-32.75	-70.72	155	49.26
San Fernando			CL	Libertador General Bernardo O'Higgins	-34.58	-70.99	155	60.75
Santa Barbara			CL	Bío-Bío	-37.67	-72.02	155	3.494
Santiago	圣地亚哥		CL	Región Metropolitana de Santiago	-33.45	-70.667	155	2883
Talca			CL	Maule	-35.455	-71.67	155	186.3
Talcahuano			CL	Bío-Bío	-36.7167	-73.1167	155	270.5
Taltal			CL	Antofagasta	-25.4	-70.47	155	8.947
Temuco			CL	La Araucanía	-38.73	-72.58	155	252
Tierra Amarilla			CL	Atacama	-27.48	-70.28	155	10.73
Toconao			CL	Antofagasta	-23.1829	-68.0166	155	0.378
Tocopilla			CL	Antofagasta	-22.09	-70.19	155	22.36
Tolten			CL	La Araucanía	-39.2166	-73.2123	155	2.293
Valdivia			CL	Los Ríos	-39.795	-73.245	155	146.5
Vallenar			CL	Atacama	-28.57	-70.76	155	37.88
Valparaiso			CL	Valparaíso	-33.0478	-71.621	155	435
Victoria			CL	La Araucanía	-38.2395	-72.34	155	17.99
Vicuna			CL	Coquimbo	-30.0295	-70.74	155	13.5
Villa O'Higgins			CL	Santa Cruz	-48.4679	-72.56	155	0.175
Villarica			CL	La Araucanía	-39.28	-72.23	155	16.82
Vina del Mar			CL	Valparaíso	-33.03	-71.54	155	399
Abong Mbang			CM	Est	3.9837	13.1833	19	7.698
Bafang			CM	Ouest	5.1704	10.18	19	86.92
Bafia			CM	Centre	4.7504	11.23	19	41.2
Bafoussam			CM	Ouest	5.4904	10.4099	19	290.8
Bamenda			CM	Nord-Ouest	5.96	10.15	19	419.6
Batouri			CM	Est	4.4337	14.3666	19	42.27
Belabo			CM	Est	4.9337	13.3	19	11.46
Bertoua			CM	Est	4.5804	13.68	19	153.3
Buea			CM	Sud-Ouest	4.155	9.231	19	90.09
Douala			CM	Littoral	4.0604	9.71	19	1622
Ebolowa			CM	Sud	2.9	11.15	19	83.69
Edea			CM	Littoral	3.8005	10.12	19	109.5
Eseka			CM	Centre	3.6504	10.7666	19	14.1
Eyumojok			CM	Sud-Ouest	5.7504	8.9833	19	5.798
Foumban			CM	Ouest	5.7304	10.9	19	64.4
Garoua			CM	Nord	9.3	13.39	19	365.4
Guider			CM	Nord	9.9304	13.94	19	83.32
Kontcha			CM	Adamaoua	7.967	12.2333	19	5.846
Kribi			CM	Sud	2.9404	9.91	19	31.47
Kumba			CM	Sud-Ouest	4.6404	9.44	19	131.1
Kumbo			CM	Nord-Ouest	6.2204	10.68	19	89.73
Limbe			CM	Sud-Ouest	4.0304	9.19	19	142.3
Maroua			CM	Extrême-Nord	10.5956	14.3247	19	260.7
Mbalmayo			CM	Centre	3.5204	11.5	19	53.5
Mbe			CM	Nord	7.8504	13.6	19	3.95
Meiganga			CM	Adamaoua	6.5205	14.29	19	54.86
Ngaoundere			CM	Adamaoua	7.3204	13.58	19	134.3
Nkongsamba			CM	Littoral	4.9604	9.94	19	105.1
Tibati			CM	Adamaoua	6.467	12.6333	19	22.1
Wum			CM	Nord-Ouest	6.4004	10.07	19	42.6
Yaounde			CM	Centre	3.8667	11.5167	19	1336
Aksu			CN	Xinjiang Uygur	41.15	80.25	259	309.7
Altay			CN	Xinjiang Uygur	47.8666	88.1166	259	140.7
Alxa Zuoqi			CN	Nei Mongol	38.839	105.6686	248	56.39
Anda			CN	Heilongjiang	46.4	125.32	248	181.4
Angangxi			CN	Heilongjiang	47.1601	123.8	248	24.32
Ankang			CN	Shaanxi	32.68	109.02	248	1025
Anlu			CN	Hubei	31.27	113.67	248	71.2
Anqing			CN	Anhui	30.5	117.05	248	469.6
Anshan			CN	Liaoning	41.115	122.94	248	1419
Anshun			CN	Guizhou	26.2504	105.93	248	600.5
Anxi			CN	Gansu	40.5004	95.8	259	17.89
Anyang			CN	Henan	36.08	114.35	248	834.1
Arxan			CN	Nei Mongol	47.1833	119.9666	248	32.02
Baicheng			CN	Jilin	45.62	122.82	248	351.9
Baiquan			CN	Heilongjiang	47.6018	126.0819	248	52.68
Bairin Zuoqi			CN	Nei Mongol	43.9837	119.1834	248	48.54
Baishan			CN	Jilin	41.9	126.43	248	330
Baoding			CN	Hebei	38.8704	115.48	248	1051
Baoji			CN	Shaanxi	34.38	107.15	248	800
Baoshan			CN	Yunnan	25.12	99.15	248	925
Baotou			CN	Nei Mongol	40.6522	109.822	248	1230
Bayan Obo			CN	Nei Mongol	41.7676	109.9711	248	27.48
Beian			CN	Heilongjiang	48.239	126.482	248	154.9
Beidaihe	北戴河	Qinhuangdao	CN	Hebei	39.8256	119.4847	248	90
Beihai			CN	Guangxi	21.4804	109.1	248	567.3
Beijing	Peking|北京		CN	Beijing	39.9289	116.3883	248	9293
Beipiao			CN	Liaoning	41.81	120.76	248	191.8
Bengbu			CN	Anhui	32.95	117.33	248	735.3
Benxi			CN	Liaoning	41.3304	123.75	248	923.9
Boao	博鳌	Qionghai	CN	Hainan	19.1589	110.5839	248	30
Boli			CN	Heilongjiang	45.7564	130.5759	248	83.32
Bose			CN	Guangxi	23.8997	106.6133	248	132.9
Bugt			CN	Nei Mongol	48.7838	121.9334	248	17.46
Buizhou			CN	Shandong	37.3704	118.02	248	115.9
Cangzhou			CN	Hebei	38.3204	116.87	248	527.7
Chamdo			CN	Xizang	31.1667	97.2333	259	93.14
Changchun			CN	Jilin	43.865	125.34	248	2860
Changde			CN	Hunan	29.03	111.68	248	993.4
Changling			CN	Jilin	44.27	123.99	248	46.7
Changping			CN	Beijing	40.2248	116.1944	248	372.4
Changsha			CN	Hunan	28.2	112.97	248	2339
Changting			CN	Fujian	25.867	116.3167	248	87.46
Changzhi			CN	Shanxi	36.1839	113.1053	248	706
Changzhou			CN	Jiangsu	31.78	119.97	248	1138
Chaoyang			CN	Liaoning	41.5504	120.42	248	440.2
Chaozhou			CN	Guangdong	23.68	116.63	248	424.8
Chengde			CN	Hebei	40.9604	117.93	248	377.6
Chengdu	成都		CN	Sichuan	30.67	104.07	248	4037
Chenzhou			CN	Hunan	25.8004	113.0301	248	251
Chifeng			CN	Nei Mongol	42.27	118.95	248	811.8
Chongqing	Chungking|重庆		CN	Chongqing	29.565	106.595	248	5214
Chuxiong			CN	Yunnan	25.0364	101.5456	248	254.4
Daan			CN	Jilin	45.5	124.3	248	84.8
Dali			CN	Shaanxi	34.7953	109.9378	248	109.7
Dali			CN	Yunnan	25.7	100.18	248	145.4
Dalian	大连		CN	Liaoning	38.9228	121.6298	248	2601
Dandong			CN	Liaoning	40.1436	124.3936	248	751
Danjiangkou			CN	Hubei	32.52	111.5	248	92.01
Daqing			CN	Heilongjiang	46.58	125	248	948.2
Datong			CN	Shanxi	40.08	113.3	248	1463
Dengzhou			CN	Henan	32.6804	112.08	248	59.34
Deyang			CN	Sichuan	31.1333	104.4	248	152.2
Dezhou			CN	Shandong	37.4504	116.3	248	379.6
Dingzhou			CN	Hebei	38.5004	115	248	152.9
Dongguan			CN	Guangdong	23.0489	113.7447	248	4528
Dulan			CN	Gansu	36.1666	98.2666	259	0.05
Dunhua			CN	Jilin	43.3505	128.22	248	170.4
Dunhuang			CN	Gansu	40.1427	94.662	259	139.2
Erenhot			CN	Nei Mongol	43.6616	111.9655	248	19.36
Ergun Zuoqi			CN	Nei Mongol	50.7833	121.5167	248	42.85
Fengcheng			CN	Jiangxi	28.2004	115.77	248	61.47
Fengjie			CN	Chongqing	31.0504	109.5167	248	49.17
Fengzhen			CN	Nei Mongol	40.4547	113.1443	248	85.81
Foshan			CN	Guangdong	23.0301	113.12	248	785.2
Fuan			CN	Fujian	27.0704	119.62	248	81.76
Fujin			CN	Heilongjiang	47.2704	132.02	248	80.09
Fulin			CN	Sichuan	29.35	102.7167	248	1.049
Fushun			CN	Liaoning	41.8654	123.87	248	1435
Fuxin			CN	Liaoning	42.0105	121.66	248	729.5
Fuyang			CN	Anhui	32.9004	115.82	248	170
Fuyang			CN	Zhejiang	30.0533	119.9519	248	771
Fuyu			CN	Jilin	45.1804	124.82	248	247.8
Fuzhou			CN	Fujian	26.08	119.3	248	1893
Gannan			CN	Heilongjiang	47.9204	123.51	248	46.85
Ganzhou			CN	Jiangxi	25.92	114.95	248	1216
Gar			CN	Xizang	32.2004	79.9833	220	5.25
Gejiu			CN	Yunnan	23.38	103.1501	248	142.6
Golmud			CN	Gansu	36.4166	94.8833	259	107.1
Guangshui			CN	Hubei	31.6204	114	248	145.9
Guangyuan			CN	Sichuan	32.43	105.87	248	325.4
Guangzhou	Canton|广州		CN	Guangdong	23.145	113.325	248	5991
Guide			CN	Gansu	36.0451	101.4242	248	7.642
Guilin			CN	Guangxi	25.28	110.28	248	818.2
Guiyang	贵阳		CN	Guizhou	26.58	106.72	248	2417
Gyangze			CN	Xizang	28.95	89.6333	259	10
Haikou	海口		CN	Hainan	20.05	110.32	248	1607
Hailar			CN	Nei Mongol	49.2	119.7	248	221.1
Hailun			CN	Heilongjiang	47.4504	126.93	248	104.8
Hami			CN	Xinjiang Uygur	42.827	93.515	259	219
Hancheng			CN	Shaanxi	35.4704	110.43	248	140.1
Handan			CN	Hebei	36.58	114.48	248	1495
Hanggin Houqi			CN	Nei Mongol	40.8847	107.14	248	39.95
Hangu			CN	Tianjin	39.232	117.777	248	270.6
Hangzhou	杭州		CN	Zhejiang	30.25	120.17	248	2443
Hanzhong			CN	Shaanxi	33.13	107.03	248	146
Harbin	哈尔滨		CN	Heilongjiang	45.75	126.65	248	3425
Hebi			CN	Henan	35.9504	114.22	248	244.7
Hechi			CN	Guangxi	23.0965	109.6091	248	3275
Hefei			CN	Anhui	31.85	117.28	248	1712
Hegang			CN	Heilongjiang	47.4	130.37	248	657.8
Heihe			CN	Heilongjiang	50.25	127.446	248	54.92
Helong			CN	Jilin	42.5348	129.0044	248	83.03
Hengshui			CN	Hebei	37.72	115.7	248	456.4
Hengyang			CN	Hunan	26.88	112.59	248	887.8
Heyuan			CN	Guangdong	23.7304	114.68	248	269.3
Heze			CN	Shandong	35.23	115.45	248	796.3
Hohhot			CN	Nei Mongol	40.82	111.66	248	1250
Hotan			CN	Xinjiang Uygur	37.0997	79.9269	259	187.9
Houma			CN	Shanxi	35.62	111.21	248	102.4
Huaibei			CN	Anhui	33.9504	116.75	248	908
Huainan			CN	Anhui	32.63	116.98	248	1239
Huaiyin			CN	Jiangsu	33.58	119.03	248	909.6
Huanghua	Hunanghua		CN	Hebei	38.3704	117.33	248	104.2
Huangshi			CN	Hubei	30.22	115.1	248	688.1
Huangyan			CN	Zhejiang	28.65	121.25	248	174.6
Huanren			CN	Liaoning	41.2563	125.346	248	91.38
Huinan			CN	Jilin	42.6229	126.2614	248	43.26
Huize			CN	Yunnan	26.3504	103.4167	248	5.17
Huizhou			CN	Guangdong	23.08	114.4	248	289.2
Hulan Ergi			CN	Heilongjiang	47.21	123.61	248	277.7
Hulin			CN	Heilongjiang	45.769	132.9922	248	42.56
Huzhou			CN	Zhejiang	30.8704	120.1	248	694.7
Jiamusi			CN	Heilongjiang	46.83	130.35	248	784.8
Jian			CN	Jiangxi	27.1304	115	248	490.2
Jiangmen			CN	Guangdong	22.5804	113.08	248	532.4
Jianmen			CN	Hubei	30.6501	113.16	248	937.9
Jiaohe			CN	Jilin	43.7163	127.346	248	90.42
Jiaojing			CN	Zhejiang	28.6804	121.45	248	471.2
Jiaozuo			CN	Henan	35.25	113.22	248	687.3
Jiaxing			CN	Zhejiang	30.7704	120.75	248	727.1
Jiayuguan			CN	Gansu	39.82	98.3	248	135.3
Jieshou			CN	Anhui	33.2504	115.35	248	142
Jiexiu			CN	Shanxi	37.04	111.9	248	77.18
Jilin			CN	Jilin	43.85	126.55	248	2139
Jinan			CN	Shandong	36.675	116.995	248	2434
Jinchang			CN	Gansu	38.4957	102.1739	248	141.7
Jincheng			CN	Shanxi	35.5004	112.83	248	520
Jingdezhen			CN	Jiangxi	29.2704	117.18	248	383.9
Jingmen			CN	Hubei	31.0304	112.1	248	400
Jinhua			CN	Zhejiang	29.12	119.65	248	617.5
Jining			CN	Shandong	35.4004	116.55	248	818.2
Jining			CN	Nei Mongol	41.03	113.08	248	270.2
Jinshi			CN	Hunan	29.6321	111.8517	248	178.5
Jinxi			CN	Liaoning	40.7503	120.83	248	1370
Jinzhou			CN	Liaoning	41.1204	121.1	248	780.1
Jiujiang			CN	Jiangxi	29.73	115.98	248	545.6
Jiutai			CN	Jilin	44.1447	125.8443	248	190.3
Jixi			CN	Heilongjiang	45.3	130.97	248	684.4
Jyekundo			CN	Gansu	33.0166	96.7333	259	16.5
Kaifeng			CN	Henan	34.85	114.35	248	872
Kailu			CN	Nei Mongol	43.5837	121.2	248	2.809
Karamay			CN	Xinjiang Uygur	45.5899	84.8599	259	108.8
Kashgar	Kashi		CN	Xinjiang Uygur	39.4763	75.9699	259	472.1
Keshan			CN	Heilongjiang	48.0263	125.866	248	72.4
Koktokay			CN	Xinjiang Uygur	47.0004	89.4666	259	60
Korla			CN	Xinjiang Uygur	41.73	86.15	259	192.9
Kunming	昆明		CN	Yunnan	25.07	102.68	248	1977
Kuqa			CN	Xinjiang Uygur	41.7277	82.9364	259	89.8
Laiwu			CN	Shandong	36.2004	117.66	248	124.1
Laiyang			CN	Shandong	36.9684	120.7084	248	209.8
Langfang			CN	Hebei	39.5204	116.68	248	694.5
Langzhong			CN	Sichuan	31.5759	105.9656	248	60.54
Lanxi			CN	Heilongjiang	46.2664	126.276	248	67.01
Lanzhou			CN	Gansu	36.056	103.792	248	2283
Leshan			CN	Sichuan	29.5671	103.7333	248	655.7
Lhasa	拉萨		CN	Xizang	29.645	91.1	259	169.2
Lianxian			CN	Guangdong	24.7815	112.3825	248	148.2
Lianyungang			CN	Jiangsu	34.6004	119.17	248	715.6
Liaocheng			CN	Shandong	36.4304	115.97	248	226.9
Liaoyang			CN	Liaoning	41.28	123.18	248	740.9
Liaoyuan			CN	Jilin	42.9	125.13	248	485.9
Lijiang			CN	Yunnan	26.8	100.2666	248	18.45
Linchuan			CN	Jiangxi	27.9703	116.36	248	241.1
Linfen			CN	Shanxi	36.0803	111.52	248	533.3
Lingyuan			CN	Liaoning	41.24	119.4011	248	806
Linhai			CN	Zhejiang	28.85	121.12	248	202.3
Linjiang			CN	Jilin	41.8363	126.936	248	76.73
Linkou			CN	Heilongjiang	45.2819	130.2519	248	66.43
Linqing			CN	Hebei	36.8504	115.68	248	110
Linxi			CN	Nei Mongol	43.5171	118.0333	248	0.679
Linxia			CN	Gansu	35.6	103.2	248	368.5
Linyi			CN	Shandong	35.08	118.33	248	1176
Lishui			CN	Zhejiang	28.4504	119.9	248	135.9
Liuhe			CN	Jilin	42.2789	125.7173	248	67.96
Liuzhou			CN	Guangxi	24.28	109.25	248	1436
Longjiang			CN	Heilongjiang	47.3404	123.18	248	87.11
Longxi			CN	Gansu	35.0476	104.6394	248	355
Longyan			CN	Fujian	25.1804	117.03	248	367.9
Luan			CN	Anhui	31.7503	116.48	248	1408
Luohe			CN	Henan	33.57	114.03	248	417.4
Luoyang			CN	Henan	34.68	112.4701	248	1553
Lupanshui			CN	Guizhou	26.5944	104.8333	248	886.3
Luzhou			CN	Sichuan	28.88	105.38	248	1537
Maanshan			CN	Anhui	31.7304	118.48	248	1000
Macheng			CN	Hubei	31.18	115.03	248	126.4
Manzhouli			CN	Nei Mongol	49.6	117.43	248	74.21
Maoming			CN	Guangdong	21.9204	110.87	259	1218
Meizhou			CN	Guangdong	24.3005	116.12	248	279.6
Mengzi			CN	Yunnan	23.3619	103.4061	248	303.3
Mianyang			CN	Sichuan	31.47	104.77	248	830.1
Minxian			CN	Gansu	34.4362	104.0306	248	67.83
Mishan			CN	Heilongjiang	45.5504	131.88	248	80.46
Mudangiang			CN	Heilongjiang	44.575	129.59	248	955
Nagchu			CN	Xizang	31.48	92.05	259	2.25
Nancha			CN	Heilongjiang	47.1364	129.2859	248	104.6
Nanchang			CN	Jiangxi	28.68	115.88	248	2111
Nanchong			CN	Sichuan	30.7804	106.13	248	2174
Nangong			CN	Hebei	37.3704	115.37	248	82.39
Nanjing	Nanking|南京		CN	Jiangsu	32.05	118.78	248	3383
Nanning			CN	Guangxi	22.82	108.32	248	1485
Nanping			CN	Fujian	26.6304	118.17	248	192.4
Nantong			CN	Jiangsu	32.0304	120.825	248	806.6
Nanyang			CN	Henan	33.0004	112.53	248	1098
Nehe			CN	Heilongjiang	48.49	124.88	248	74.94
Neijiang			CN	Sichuan	29.5804	105.05	248	1006
Nenjiang			CN	Heilongjiang	49.18	125.23	248	79.69
Ninde			CN	Fujian	26.6804	119.5301	248	189.6
Ningan			CN	Heilongjiang	44.3313	129.4659	248	54.64
Ningbo			CN	Zhejiang	29.88	121.55	248	1321
Nongan			CN	Jilin	44.4304	125.1701	248	141.5
Nyingchi			CN	Xizang	29.5333	94.4167	259	0.055
Orongen Zizhiqi			CN	Nei Mongol	50.5667	123.7167	248	40.13
Panshi			CN	Jilin	42.9426	126.0561	248	83.21
Panzhihua			CN	Sichuan	26.55	101.73	248	446.3
Pingdingshan			CN	Henan	33.7304	113.3	248	849
Pingdu			CN	Shandong	36.7904	119.94	248	91.08
Pingliang			CN	Gansu	35.5304	106.6801	248	157.7
Pingxiang			CN	Guangxi	22.0974	106.7567	200	31.11
Pingxiang			CN	Jiangxi	27.62	113.85	248	666.6
Pingyi			CN	Shandong	35.5104	117.62	248	78.25
Puqi			CN	Hubei	29.7204	113.88	248	169
Putian			CN	Fujian	25.4303	119.02	248	376.6
Puyang			CN	Henan	35.7004	114.98	248	666.3
Qingan			CN	Heilongjiang	46.8719	127.5118	248	53.21
Qingdao	Tsingtao|青岛		CN	Shandong	36.09	120.33	248	2254
Qinggang			CN	Heilongjiang	46.69	126.1	248	60.95
Qingyuan			CN	Guangdong	23.7004	113.0301	248	706.7
Qinhuangdao			CN	Hebei	39.9304	119.62	248	881.4
Qinzhou			CN	Guangxi	21.9504	108.62	248	173.2
Qiqihar			CN	Heilongjiang	47.345	123.99	248	1262
Qitaihe			CN	Heilongjiang	45.8	130.85	248	397.8
Quanzhou			CN	Fujian	24.9	118.58	248	823.6
Quiemo			CN	Xinjiang Uygur	38.1338	85.5333	259	32.49
Quzhou			CN	Zhejiang	28.9704	118.87	248	226.1
Rizhao			CN	Shandong	35.4304	119.45	248	555.7
Rongzhag			CN	Sichuan	30.9504	101.9167	248	52.5
Sanming			CN	Fujian	26.23	117.58	248	104.9
Sanya	三亚		CN	Hainan	18.2591	109.504	248	253.7
Shache			CN	Xinjiang Uygur	38.4261	77.25	259	282.4
Shangdu			CN	Nei Mongol	41.5494	113.5339	248	18.83
Shanghai	上海		CN	Shanghai	31.2165	121.4365	248	14800
Shangqiu			CN	Henan	34.4504	115.65	248	967.1
Shangrao			CN	Jiangxi	28.4704	117.97	248	922.4
Shangzhi			CN	Heilongjiang	45.2204	127.97	248	89.7
Shantou			CN	Guangdong	23.37	116.67	248	1467
Shanxian			CN	Shandong	34.7904	116.08	248	74.46
Shaoguan			CN	Guangdong	24.8	113.58	248	674.5
Shaowu			CN	Fujian	27.3004	117.5	248	56.89
Shaoxing			CN	Zhejiang	30.0004	120.57	248	599.1
Shaoyang			CN	Hunan	27	111.2001	248	45.62
Shashi			CN	Hubei	30.32	112.23	248	509.4
Shenyeng			CN	Liaoning	41.805	123.45	248	4150
Shenzhen	深圳		CN	Guangdong	22.5524	114.1221	248	4292
Shihezi			CN	Xinjiang Uygur	44.3	86.0299	259	573
Shijianzhuang			CN	Hebei	38.05	114.48	248	2205
Shishou			CN	Hubei	29.7004	112.4	248	177.1
Shiyan			CN	Hubei	32.57	110.78	248	653.8
Shizuishan			CN	Ningxia Hui	39.2333	106.769	248	109.8
Shuangcheng			CN	Heilongjiang	45.3503	126.28	248	118.5
Shuangyashan			CN	Heilongjiang	46.6704	131.35	248	500
Shulan			CN	Jilin	44.4091	126.9487	248	78.09
Shuozhou			CN	Shanxi	39.3004	112.42	248	408.1
Shuyang			CN	Jiangsu	34.1299	118.7734	248	1770
Simao			CN	Yunnan	22.7807	100.9782	248	162.7
Siping			CN	Jilin	43.17	124.33	248	528.8
Suihua			CN	Heilongjiang	46.6304	126.98	248	250.9
Suileng			CN	Heilongjiang	47.246	127.106	248	57.46
Suining			CN	Sichuan	30.5333	105.5333	248	1425
Suzhou	苏州		CN	Jiangsu	31.3005	120.62	248	1497
Suzhou	苏州		CN	Anhui	33.6361	116.9789	248	1964
Tacheng			CN	Xinjiang Uygur	46.75	82.95	259	49.8
Taian			CN	Shandong	36.2	117.1201	248	1629
Tailai			CN	Heilongjiang	46.3904	123.41	248	71.31
Taiyuan			CN	Shanxi	37.875	112.5451	248	2818
Taizhou			CN	Jiangsu	32.4904	119.9	248	612.4
Tangshan			CN	Hebei	39.6243	118.1944	248	1738
Taonan			CN	Jilin	45.3304	122.78	248	114.7
Tengchong			CN	Yunnan	25.0333	98.4666	248	126.1
Tianjin	Tientsin|天津		CN	Tianjin	39.13	117.2	248	5473
Tianshui			CN	Gansu	34.6	105.92	248	649.9
Tieli			CN	Heilongjiang	46.9504	128.05	248	109.2
Tieling			CN	Liaoning	42.3004	123.82	248	337
Tongchuan			CN	Shaanxi	35.08	109.03	248	252.9
Tonghua			CN	Jilin	41.68	125.75	248	27.23
Tongliao			CN	Nei Mongol	43.62	122.27	248	572.6
Tongling			CN	Anhui	30.9504	117.78	248	437.7
Tongren			CN	Guizhou	27.6804	109.13	248	104.4
Tumen			CN	Jilin	42.97	129.8201	248	89.22
Turpan			CN	Xinjiang Uygur	42.9354	89.165	259	178.9
Ulanhot			CN	Nei Mongol	46.08	122.08	248	203.9
Urumqi	乌鲁木齐		CN	Xinjiang Uygur	43.805	87.575	259	1830
Wafangdian			CN	Liaoning	39.6259	121.996	248	303.2
Wangqing			CN	Jilin	43.3248	129.7343	248	79.83
Wanzhou	Wanxian		CN	Chongqing	30.82	108.4	248	1680
Weifang			CN	Shandong	36.7204	119.1001	248	973.9
Weihai			CN	Shandong	37.5	122.1	248	356.4
Weinan			CN	Shaanxi	34.5004	109.5001	248	172.3
Wenshan			CN	Yunnan	23.3724	104.2497	248	108.4
Wenzhou			CN	Zhejiang	28.02	120.6501	248	1608
Wuchuan			CN	Nei Mongol	41.0955	111.4408	248	23.78
Wuhai			CN	Nei Mongol	39.6647	106.8122	248	218.4
Wuhan	武汉		CN	Hubei	30.58	114.27	248	5714
Wuhu			CN	Anhui	31.3504	118.37	248	658.8
Wuwei			CN	Gansu	37.928	102.641	248	493.1
Wuxi			CN	Jiangsu	31.58	120.3	248	1429
Wuyuan			CN	Nei Mongol	41.0896	108.2722	248	30.06
Wuzhou			CN	Guangxi	23.48	111.32	248	354.1
Xi'an	西安		CN	Shaanxi	34.275	108.895	248	3617
Xiamen	Amoy|厦门		CN	Fujian	24.45	118.08	248	1549
Xiangfan			CN	Hubei	32.02	112.13	248	766
Xiangtai			CN	Hebei	37.05	114.5	248	611.7
Xiangtan			CN	Hunan	27.8504	112.9	248	2183
Xiantao			CN	Hubei	30.3704	113.44	248	897.7
Xianyang			CN	Shaanxi	34.3456	108.7147	248	1126
Xiaogan			CN	Hubei	30.9204	113.9	248	160.4
Xichang			CN	Sichuan	27.88	102.3	248	253.4
Xigaze			CN	Xizang	29.25	88.8833	259	59.31
Xilinhot			CN	Nei Mongol	43.9443	116.0443	248	116.2
Xingyi			CN	Guizhou	25.0904	104.89	248	539.5
Xining			CN	Gansu	36.62	101.77	248	907.8
Xinqing			CN	Heilongjiang	48.2363	129.5059	248	42.62
Xinxiang			CN	Henan	35.3204	113.87	248	823.3
Xinyang			CN	Henan	32.1304	114.07	248	1412
Xinyi			CN	Jiangsu	34.38	118.35	248	962.7
Xinyu			CN	Jiangxi	27.8	114.93	248	505.2
Xinzhou			CN	Shanxi	38.4104	112.72	248	216.8
Xuanhua			CN	Hebei	40.5944	115.0243	248	391.6
Xuanzhou			CN	Anhui	30.9525	118.7553	248	866
Xuchang			CN	Henan	34.0204	113.82	248	449.3
Xuzhou			CN	Jiangsu	34.28	117.18	248	1645
Yaan			CN	Sichuan	29.9804	103.08	248	340
Yakeshi			CN	Nei Mongol	49.2804	120.73	248	107
Yancheng			CN	Jiangsu	33.3856	120.1253	248	839
Yangjiang			CN	Guangdong	21.8504	111.97	248	751.2
Yangquan			CN	Shanxi	37.87	113.57	248	851.8
Yangzhou			CN	Jiangsu	32.4	119.43	248	539.7
Yanji			CN	Jilin	42.8823	129.5128	248	407.8
Yantai			CN	Shandong	37.5304	121.4	248	1418
Yian			CN	Heilongjiang	47.8804	125.3	248	39.92
Yibin			CN	Sichuan	28.77	104.57	248	572.1
Yichang			CN	Hubei	30.7	111.28	248	675.9
Yichun			CN	Heilongjiang	47.6999	128.9	248	443.1
Yichun			CN	Jiangxi	27.8333	114.4	248	982
Yinchuan			CN	Ningxia Hui	38.468	106.273	248	657.6
Yingkow			CN	Liaoning	40.6703	122.28	248	693.1
Yining			CN	Xinjiang Uygur	43.9	81.35	259	403.5
Yishan			CN	Guangxi	24.5004	108.6667	248	47.06
Yishui			CN	Shandong	35.7904	118.62	248	94.11
Yitulihe			CN	Nei Mongol	50.6516	121.5167	248	19.64
Yiyang			CN	Hunan	28.6004	112.33	248	777.3
Yongzhou			CN	Hunan	26.2304	111.62	248	700.2
Yuci			CN	Shanxi	37.6804	112.73	248	538
Yueyang			CN	Hunan	29.3801	113.1	248	826
Yulin			CN	Guangxi	22.63	110.15	248	637.7
Yulin			CN	Shaanxi	38.2833	109.7333	248	123.4
Yumen			CN	Gansu	39.83	97.73	259	233.1
Yunxian			CN	Hubei	32.8082	110.8136	248	133.6
Yuxi			CN	Yunnan	24.38	102.57	248	250.1
Zalantun			CN	Nei Mongol	48	122.72	248	135.1
Zaozhuang			CN	Shandong	34.88	117.57	248	1164
Zhangjiakou			CN	Hebei	40.83	114.93	248	802.8
Zhangye			CN	Gansu	38.93	100.45	248	163.5
Zhangzhou			CN	Fujian	24.5204	117.67	248	2435
Zhanjiang			CN	Guangdong	21.2	110.38	259	1114
Zhanyi			CN	Yunnan	25.6005	103.8166	248	652.6
Zhaodong			CN	Heilongjiang	46.0804	125.98	248	167.2
Zhaoqing			CN	Guangdong	23.0504	112.45	248	421
Zhaotang			CN	Yunnan	27.3204	103.72	248	459.2
Zhengzhou			CN	Henan	34.755	113.6651	248	2325
Zhenjiang			CN	Jiangsu	32.22	119.43	248	743.3
Zhijiang			CN	Hunan	27.4409	109.678	248	113.9
Zhoukou			CN	Henan	33.6304	114.63	248	377.1
Zhuanghe			CN	Liaoning	39.6823	122.9619	248	170.9
Zhucheng			CN	Shandong	35.99	119.3801	248	882
Zhuhai	珠海		CN	Guangdong	22.2769	113.5678	248	1023
Zhuozhou	Zuozhou		CN	Beijing	39.5401	115.79	248	415
Zhuzhou			CN	Hunan	27.83	113.15	248	894.7
Zibo			CN	Shandong	36.8	118.05	248	1865
Zicheng			CN	Hubei	30.3004	111.5	248	198.2
Zigong			CN	Sichuan	29.4	104.78	248	897.5
Zixing			CN	Hunan	25.97	113.4	248	6.618
Zunyi			CN	Guizhou	27.7	106.92	248	657.6
Arauca			CO	Arauca	7.0907	-70.7616	77	46.53
Arjona			CO	Bolívar	10.26	-75.35	77	47.23
Armenia			CO	Quindío	4.5343	-75.6811	77	314.8
Ayapel			CO	Córdoba	8.3304	-75.15	77	23.12
Barrancabermeja			CO	Santander	7.09	-73.85	77	177.8
Barranquilla			CO	Atlántico	10.96	-74.8	77	1521
Bello			CO	Antioquia	6.33	-75.57	77	456.3
Bogota	波哥大		CO	Bogota	4.5964	-74.0833	77	7053
Bucaramanga			CO	Santander	7.1301	-73.1259	77	790.4
Buenaventura			CO	Valle del Cauca	3.8724	-77.0505	77	246.6
Cali			CO	Valle del Cauca	3.4	-76.5	77	2216
Campoalegre			CO	Huila	2.69	-75.33	77	17.06
Cartagena			CO	Bolívar	10.3997	-75.5144	77	887
Cartago			CO	Valle del Cauca	4.75	-75.91	77	123.2
Chiquinquira			CO	Boyacá	5.6204	-73.8199	77	49.63
Cienaga			CO	Magdalena	11.0104	-74.25	77	109.7
Cucuta			CO	Norte de Santander	7.92	-72.52	77	721.8
Duitama			CO	Boyacá	5.8305	-73.02	77	96.6
El Banco			CO	Magdalena	9.0003	-73.98	77	39.63
El Carmen de Bolivar			CO	Bolívar	9.7204	-75.13	77	54.47
Florencia			CO	Caquetá	1.6104	-75.62	77	87.6
Garzon			CO	Huila	2.2104	-75.65	77	43.03
Girardot			CO	Cundinamarca	4.31	-74.81	77	121.8
Guapi			CO	Cauca	2.5604	-77.86	77	13.85
Honda			CO	Tolima	5.1903	-74.75	77	31.81
Ibague			CO	Tolima	4.4389	-75.2322	77	415.2
Ipiales			CO	Nariño	0.8304	-77.65	77	93.67
Jurado			CO	Chocó	7.1217	-77.7564	77	2.351
Leticia			CO	Amazonas	-4.22	-69.94	77	46.01
Lorica			CO	Córdoba	9.2419	-75.816	77	46.69
Magangue			CO	Bolívar	9.23	-74.74	77	94.91
Manizales			CO	Caldas	5.06	-75.52	77	366.8
Medellin			CO	Antioquia	6.275	-75.575	77	2648
Mitu			CO	Vaupés	1.1983	-70.1736	77	5.917
Mocoa			CO	Putumayo	1.15	-76.63	77	22.04
Monteria			CO	Córdoba	8.7575	-75.89	77	273.8
Neiva			CO	Huila	2.931	-75.3302	77	318.6
Nuqui			CO	Chocó	5.6852	-77.2745	77	1.487
Obando			CO	Guainía	3.854	-67.9061	77	8.181
Ocana			CO	Norte de Santander	8.2404	-73.35	77	83.4
Orocue			CO	Casanare	4.7946	-71.34	77	2.127
Pamplona			CO	Norte de Santander	7.3904	-72.66	77	52.92
Pasto			CO	Nariño	1.2136	-77.2811	77	371.1
Pereira			CO	Risaralda	4.8104	-75.68	77	504.4
Popayan			CO	Cauca	2.42	-76.61	77	258.8
Puerto Berrio			CO	Antioquia	6.4804	-74.42	77	33.19
Puerto Carreno			CO	Vichada	6.185	-67.493	77	8.039
Puerto Lopez			CO	Meta	4.09	-72.96	77	12.16
Quibdo			CO	Chocó	5.6904	-76.66	77	83.94
Riohacha			CO	La Guajira	11.5403	-72.91	77	112.8
Sabanalarga			CO	Atlántico	10.64	-74.92	77	65.78
San Andres			CO		12.5621	-81.6903	77	58.26
San Jose del Guaviare			CO	Meta	2.57	-72.64	77	21.68
San Martin			CO	Meta	3.6904	-73.69	77	12.3
San Vicente del Caguan			CO	Caquetá	2.0704	-74.64	77	1.25
Santa Marta			CO	Magdalena	11.2472	-74.2017	77	417.2
Sincelejo			CO	Sucre	9.2904	-75.38	77	239.8
Socorro			CO	Santander	6.4603	-73.27	77	21.32
Sogamoso			CO	Boyacá	5.72	-72.94	77	120.1
Soledad			CO	Atlántico	10.92	-74.77	77	520.7
Sonson			CO	Antioquia	5.7166	-75.3166	77	18.02
Tame			CO	Arauca	6.4603	-71.74	77	25.03
Tolu			CO	Sucre	9.5358	-75.572	77	19.72
Tulua			CO	Valle del Cauca	4.0904	-76.21	77	164.3
Tumaco			CO	Nariño	1.81	-78.81	77	86.71
Tunja			CO	Boyacá	5.5504	-73.37	77	139.4
Tuquerres			CO	Nariño	1.09	-77.6199	77	27.08
Turbo			CO	Antioquia	8.1004	-76.74	77	42.26
Valledupar			CO	Cesar	10.48	-73.25	77	297.6
Villavicencio			CO	Meta	4.1533	-73.635	77	348.2
Yarumal			CO	Antioquia	7.0306	-75.5905	77	35.31
Yopal			CO	Casanare	5.347	-72.406	77	61.03
Alajuela			CR	Alajuela	10.02	-84.23	87	217.6
Canas			CR	Guanacaste	10.43	-85.1	87	15.37
Cartago			CR	Cartago	9.87	-83.93	87	111.8
Ciudad Cortes			CR	Puntarenas	8.9604	-83.53	87	3.515
Golfito			CR	Puntarenas	8.65	-83.15	87	6.777
Heredia			CR	Heredia	9.992	-84.12	87	21.95
La Cruz			CR	Guanacaste	11.0704	-85.63	87	4.298
Liberia			CR	Guanacaste	10.6338	-85.4333	87	41.54
Puerto Limon			CR	Limón	10	-83.0333	87	74.04
Puntarenas			CR	Puntarenas	9.9702	-84.8336	87	46.38
Quesada			CR	Alajuela	10.3305	-84.44	87	29.21
San Jose			CR	San José	9.935	-84.0841	87	642.9
Sixaola			CR	Limón	9.5204	-82.62	87	1.15
Artemisa			CU	La Habana	22.8134	-82.7619	111	46.02
Banes			CU	Holguín	20.9629	-75.7186	111	47.75
Bayamo			CU	Granma	20.3795	-76.6433	111	177.6
Caibarien			CU	Villa Clara	22.5158	-79.4722	111	25.43
Camaguey			CU	Camagüey	21.3808	-77.9169	111	321.6
Ciego de Avila			CU	Ciego de Ávila	21.84	-78.7619	111	122.3
Cienfuegos			CU	Cienfuegos	22.1444	-80.4403	111	146.5
Colon			CU	Matanzas	22.7196	-80.9058	111	40.68
Guantanamo			CU	Guantánamo	20.1453	-75.2061	111	245.1
Guines			CU	La Habana	22.8361	-82.028	111	57.45
Havana	La Habana|哈瓦那		CU	Ciudad de la Habana	23.132	-82.3642	111	2082
Holguin			CU	Holguín	20.8872	-76.2631	111	309.6
Las Tunas			CU	Las Tunas	20.9601	-76.9544	111	179.9
Manzanillo			CU	Granma	20.3438	-77.1166	111	107.4
Matanzas			CU	Matanzas	23.0415	-81.5775	111	135.3
Moron			CU	Ciego de Ávila	22.1099	-78.6275	111	57.55
Nueva Gerona			CU	Isla de la Juventud	21.8837	-82.8	111	22.91
Nuevitas			CU	Camagüey	21.5456	-77.2644	111	46.8
Palma Soriano			CU	Santiago de Cuba	20.2172	-75.9988	111	85.11
Pinar del Rio			CU	Pinar del Río	22.4175	-83.6981	111	173.3
Placetas			CU	Villa Clara	22.3158	-79.6555	111	34.97
Sagua la Grande			CU	Villa Clara	22.809	-80.0711	111	40.75
San Antonio de los Banos			CU	La Habana	22.8911	-82.4991	111	37.68
Sancti Spiritus			CU	Sancti Spíritus	21.9301	-79.4425	111	101.7
Santa Clara			CU	Villa Clara	22.4	-79.9667	111	234.9
Santiago de Cuba			CU	Santiago de Cuba	20.025	-75.8213	111	501
Mindelo			CV		16.8838	-25	270	62.96
Praia			CV		14.9167	-23.5167	270	101.1
Willemstad			CW		12.2004	-69.02	90	146.8
Ammochostos			CY	Ammochostos	35.125	33.95	207	33.02
Kyrenia			CY	Kyrenia	35.326	33.333	207	26.7
Larnaca			CY	Larnaca	34.917	33.636	233	48.95
Limassol			CY	Limassol	34.6754	33.0333	233	149.5
Nicosia			CY	Nicosia	35.1667	33.3666	233	212.4
Paphos			CY	Paphos	34.7559	32.4225	233	35.96
Brno			CZ	Kraj Vysocina	49.2004	16.61	318	378.9
Ceske Budejovice			CZ	Jihoceský	48.98	14.46	318	97.45
Hradec Kralove			CZ	Královéhradecký	50.206	15.812	318	95.19
Jihlava			CZ	Kraj Vysocina	49.4004	15.5833	318	52.01
Liberec			CZ	Liberecký	50.8	15.08	318	99.97
Olomouc			CZ	Moravskoslezský	49.63	17.25	318	97.83
Ostrava			CZ	Moravskoslezský	49.8304	18.25	318	396
Pardubice			CZ	Královéhradecký	50.0404	15.76	318	97.9
Pizen			CZ	Karlovarský	49.7404	13.36	318	161
Prague	Praha|布拉格		CZ	Prague	50.0833	14.466	318	582
Usti Nad Labem			CZ	Liberecký	50.663	14.081	318	94.11
Zlin			CZ	Kraj Vysocina	49.2304	17.65	318	101.9
Augsburg			DE	Bayern	48.35	10.9	291	309.1
Berlin	柏林		DE	Berlin	52.5218	13.4015	291	3250
Bielefeld			DE	Nordrhein-Westfalen	52.03	8.53	291	311.7
Bonn	波恩		DE	Nordrhein-Westfalen	50.7205	7.08	291	496.8
Braunschweig			DE	Niedersachsen	52.25	10.5	291	239.9
Bremen			DE	Bremen	53.08	8.8	291	635.7
Bremerhaven			DE	Bremen	53.5504	8.58	291	127.6
Chemnitz			DE	Sachsen	50.83	12.92	291	274.9
Coburg			DE	Bayern	50.2666	10.9666	291	51.48
Cologne			DE	Nordrhein-Westfalen	50.93	6.95	291	983.7
Cottbus			DE	Brandenburg	51.7704	14.33	291	94.91
Dortmund			DE	Nordrhein-Westfalen	51.53	7.45	291	588.5
Dresden			DE	Sachsen	51.05	13.75	291	552.2
Duisburg			DE	Nordrhein-Westfalen	51.43	6.75	291	882.4
Düsseldorf			DE	Nordrhein-Westfalen	51.2204	6.78	291	906.2
Emden			DE	Niedersachsen	53.3667	7.2167	291	49.79
Erfurt			DE	Thüringen	50.9701	11.03	291	189.4
Essen			DE	Nordrhein-Westfalen	51.45	7.0166	291	1158
Flensburg			DE	Schleswig-Holstein	54.7837	9.4333	291	91.88
Frankfurt	Frankfurt am Main|法兰克福		DE	Hessen	50.1	8.675	291	1787
Freiburg			DE	Baden-Württemberg	48.0004	7.8699	291	235.4
Furth			DE	Bayern	49.47	11	291	174.9
Gera			DE	Thüringen	50.8704	12.07	291	103.9
Giessen			DE	Hessen	50.5837	8.65	291	78.38
Gottingen			DE	Niedersachsen	51.5204	9.92	291	130.8
Hamburg	汉堡		DE	Hamburg	53.55	10	291	1748
Hannover			DE	Niedersachsen	52.367	9.7167	291	618.8
Heidelberg			DE	Baden-Württemberg	49.42	8.7	291	285
Hof			DE	Bayern	50.317	11.9167	291	52.7
Ingolstadt			DE	Bayern	48.7704	11.45	291	142
Jena			DE	Thüringen	50.9304	11.58	291	99.94
Karlsruhe			DE	Baden-Württemberg	49	8.4	291	330.6
Kassel			DE	Hessen	51.3	9.5	291	242.2
Kiel			DE	Schleswig-Holstein	54.3304	10.13	291	251.1
Koblenz			DE	Rheinland-Pfalz	50.3505	7.6	291	210
Leipzig			DE	Sachsen	51.3354	12.41	291	523.8
Lubeck			DE	Schleswig-Holstein	53.8704	10.67	291	223.8
Magdeburg			DE	Sachsen-Anhalt	52.1304	11.62	291	227.4
Mainz			DE	Rheinland-Pfalz	49.9825	8.2732	291	185
Mannheim			DE	Baden-Württemberg	49.5004	8.47	291	1338
Munich	München|慕尼黑		DE	Bayern	48.1299	11.575	291	1268
Münster			DE	Nordrhein-Westfalen	51.9704	7.62	291	253.6
Nürnberg			DE	Bayern	49.45	11.08	291	618.3
Oldenburg			DE	Niedersachsen	53.13	8.22	291	163.3
Osnabrück			DE	Niedersachsen	52.2804	8.05	291	198.9
Potsdam			DE	Brandenburg	52.4004	13.07	291	181.7
Regensburg			DE	Bayern	49.0204	12.12	291	146.8
Rosenheim			DE	Bayern	47.8503	12.1333	291	76.49
Rostock			DE	Mecklenburg-Vorpommern	54.0704	12.15	291	200.7
Saarbrucken			DE	Saarland	49.2504	6.97	291	472.9
Schloss Elmau	Elmau|埃尔毛	Krün	DE	Bayern	47.4569	11.1872	291	0
Schwerin			DE	Mecklenburg-Vorpommern	53.6333	11.4167	291	96.64
Stralsund			DE	Mecklenburg-Vorpommern	54.3004	13.1	291	60.17
Stuttgart			DE	Baden-Württemberg	48.78	9.2	291	1776
Ulm			DE	Baden-Württemberg	48.4004	10	291	146.7
Wiesbaden			DE	Hessen	50.0804	8.25	291	444.8
Wuppertal			DE	Nordrhein-Westfalen	51.25	7.17	291	563
Wurzburg			DE	Bayern	49.8004	9.95	291	151.1
Ali Sabih			DJ	Ali Sabieh	11.1562	42.7125	18	32.17
Dikhil			DJ	Dikhil	11.104	42.372	18	12.04
Djibouti			DJ	Djibouti	11.595	43.148	18	763.5
Obock			DJ	Obock	11.9734	43.2856	18	13.14
Tadjoura			DJ	Tadjourah	11.7833	42.9	18	22.19
Aalborg			DK	Nordjylland	57.0337	9.9166	297	111.9
Copenhagen	København|Kobenhavn|哥本哈根		DK	Hovedstaden	55.6786	12.5635	297	1085
Esbjerg			DK	Syddanmark	55.467	8.45	297	68.08
Frederikshavn			DK	Nordjylland	57.4337	10.5333	297	22.39
Hillerod			DK	Hovedstaden	55.9333	12.3167	297	28.31
Odense			DK	Syddanmark	55.4004	10.3833	297	152.1
Roskilde			DK	Sjaælland	55.65	12.0833	297	42.28
Soro			DK	Sjaælland	55.433	11.5667	297	7.167
Svendborg			DK	Syddanmark	55.0704	10.6167	297	28.37
Vejle			DK	Syddanmark	55.709	9.535	297	51.18
Viborg			DK	Midtjylland	56.4333	9.4	297	32.94
Århus	Aarhus		DK	Midtjylland	56.1572	10.2107	297	232.3
Roseau			DM	Saint George	15.301	-61.387	96	19.95
Azua			DO	Azua	18.454	-70.729	156	59.14
Bani			DO	Peravia	18.28	-70.331	156	66.71
Barahona			DO	Barahona	18.2004	-71.1	156	83.64
Bavaro			DO	La Altagracia	18.717	-68.45	156	0.795
Bonao			DO	Monseñor Nouel	18.942	-70.409	156	73.27
Comendador	Elias Pina		DO	Elias Pina	18.876	-71.707	156	35.9
Cotui			DO	Sánchez Ramírez	19.059	-70.152	156	41.64
Dajabon			DO	Dajabón	19.548	-71.705	156	16.4
El Seibo			DO	El Seybo	18.764	-69.035	156	23.55
Hato Mayor			DO	Hato Mayor	18.764	-69.257	156	36
Higuey			DO	La Altagracia	18.616	-68.708	156	123.8
Jimani			DO	Independencia	18.493	-71.851	156	6.567
La Romana			DO	La Romana	18.417	-68.9666	156	202.5
La Vega			DO	La Vega	19.2166	-70.5166	156	132.8
Mao			DO	Valverde	19.552	-71.075	156	48.3
Moca			DO	Espaillat	19.397	-70.523	156	61.83
Monte Cristi			DO	Monte Cristi	19.867	-71.65	156	16.85
Monte Plata			DO	Monte Plata	18.807	-69.784	156	15.53
Nagua			DO	María Trinidad Sánchez	19.376	-69.847	156	33.86
Neiba			DO	Bahoruco	18.4666	-71.4166	156	22.2
Pedernales			DO	Pedernales	18.038	-71.741	156	11.07
Puerto Plata			DO	Puerto Plata	19.7902	-70.6902	156	119.9
Sabaneta			DO	Santiago Rodríguez	19.505	-71.345	156	16.38
Salcedo			DO	Hermanas	19.383	-70.4167	156	45.3
Samana			DO	Samaná	19.212	-69.332	156	11.43
San Cristobal			DO	San Cristóbal	18.416	-70.109	156	154
San Francisco de Macoris			DO	Duarte	19.3	-70.25	156	138.7
San Juan			DO	San Juan	18.807	-71.229	156	72.95
San Pedro de Macoris			DO	San Pedro de Macorís	18.4504	-69.3	156	211
Santiago			DO	Santiago	19.5	-70.67	156	1471
Santo Domingo			DO	Distrito Nacional	18.4701	-69.9001	156	1078
Abadla			DZ	Béchar	31.0171	-2.7333	3	14.36
Adrar			DZ	Adrar	27.87	-0.29	3	56.91
Algiers	阿尔及尔		DZ	Alger	36.7631	3.0506	3	2666
Annaba			DZ	Annaba	36.92	7.76	3	355
Arak			DZ	Tamanghasset	25.28	3.75	3	423.3
Batna			DZ	Batna	35.57	6.17	3	269.5
Bechar			DZ	Béchar	31.6111	-2.23	3	142.4
Bejaia			DZ	Béjaïa	36.7604	5.07	3	274.5
Beni Ounif			DZ	Béchar	32.0493	-1.2514	3	5.628
Biskra			DZ	Biskra	34.86	5.73	3	202.1
Blida			DZ	Blida	36.4203	2.83	3	388.2
Bordj Bou Arreridj			DZ	Bordj Bou Arréridj	36.059	4.63	3	134.5
Bouira			DZ	Bouira	36.3805	3.9	3	110.1
Chlef			DZ	Chlef	36.1704	1.32	3	449.2
Constantine			DZ	Constantine	36.36	6.5999	3	527.6
Djanet			DZ	Illizi	24.5529	9.4823	3	0.666
Djelfa			DZ	Djelfa	34.68	3.25	3	170.9
El Bayadh			DZ	El Bayadh	33.6904	1.01	3	67.41
El Golea			DZ	Ghardaïa	30.5666	2.8833	3	32.05
El Oued			DZ	Biskra	33.3704	6.86	3	177.5
Ghardaia			DZ	Ghardaïa	32.49	3.67	3	125.5
Guelma			DZ	Guelma	36.466	7.428	3	123.6
Hassi Messaoud			DZ	Ouargla	31.7023	6.0545	3	18.12
I-n-Amenas			DZ	Illizi	28.0503	9.55	3	0.216
I-n-Salah			DZ	Tamanghasset	27.2166	2.4666	3	28.63
Illizi			DZ	Illizi	26.4834	8.4666	3	7.293
In Amguel			DZ	Tamanghasset	23.6939	5.1647	3	3.03
Jijel			DZ	Jijel	36.822	5.766	3	148
Laghouat			DZ	Laghouat	33.81	2.88	3	108.3
M'sila			DZ	M'Sila	35.7	4.545	3	125
Mascara			DZ	Mascara	35.4004	0.14	3	108.2
Medea			DZ	Médéa	36.2704	2.77	3	145.9
Mostaganem			DZ	Mostaganem	35.9404	0.09	3	159.2
Oran			DZ	Oran	35.71	-0.62	3	722
Ouargla			DZ	Ouargla	31.97	5.34	3	176.3
Oum el Bouaghi			DZ	Oum el Bouaghi	35.85	7.15	3	100.8
Reggane			DZ	Adrar	26.7	0.1666	3	22.35
Saida			DZ	Saïda	34.8404	0.14	3	134.9
Sefra			DZ	Naâma	32.7604	-0.5799	3	51.12
Setif			DZ	Sétif	36.18	5.4	3	274.7
Sidi bel Abbes			DZ	Sidi Bel Abbès	35.1903	-0.64	3	200.2
Skikda			DZ	Skikda	36.8804	6.9	3	193.9
Souk Ahras			DZ	Souk Ahras	36.2904	7.95	3	134.9
Tamanrasset			DZ	Tamanghasset	22.785	5.5228	3	71.81
Tebessa			DZ	Tébessa	35.4104	8.12	3	171.7
Tiarat			DZ	Tiaret	35.3804	1.32	3	184.2
Timimoun			DZ	Adrar	29.2365	0.27	3	26.57
Tindouf			DZ	Tindouf	27.6742	-8.1478	3	18.27
Tizi-Ouzou			DZ	Tizi Ouzou	36.8	4.0333	3	144
Tlimcen			DZ	Tlemcen	34.8904	-1.32	3	181.1
Touggourt			DZ	Ouargla	33.1	6.06	3	91.5
Alausi			EC	Chimborazo	-2.19	-78.85	108	14.29
Ambato			EC	Napo	-1.2696	-78.62	108	217.9
Azogues			EC	Cañar	-2.74	-78.84	108	51.98
Babahoyo			EC	Los Rios	-1.7996	-79.54	108	59.87
Cayambe			EC	Pichincha	0.0504	-78.16	108	27.23
Chone			EC	Manabi	-0.6896	-80.09	108	40.38
Cuenca			EC	Azuay	-2.9	-79	108	281.9
Esmeraldas			EC	Esmeraldas	0.9304	-79.67	108	134.4
Guaranda			EC	Bolivar	-1.61	-79.01	108	23.93
Guayaquil			EC	Guayas	-2.22	-79.92	108	2233
Ibarra			EC	Imbabura	0.3604	-78.13	108	127.7
Jipijapa			EC	Manabi	-1.3496	-80.58	108	28.74
Latacunga			EC	Cotopaxi	-0.9296	-78.61	108	73.34
Loja			EC	Loja	-3.99	-79.21	108	122.1
Macara			EC	Loja	-4.3796	-79.95	108	11.75
Macas			EC	Morona Santiago	-2.3096	-78.12	108	20.64
Machala			EC	El Oro	-3.26	-79.96	108	205.6
Manta			EC	Manabi	-0.98	-80.73	108	176.9
Milagro			EC	Guayas	-2.1796	-79.6	108	55.43
Muisne			EC	Esmeraldas	0.61	-80.02	108	8.252
Pinas			EC	El Oro	-3.67	-79.65	108	16.98
Portoviejo			EC	Manabi	-1.06	-80.46	108	192
Puerto Baquerizo Moreno			EC	Galápagos	-0.9	-89.6	352	5.122
Puerto Villamil			EC	Galápagos	-0.9333	-91.0167	352	2
Puyo			EC	Pastaza	-1.483	-77.987	108	24.88
Quito			EC	Pichincha	-0.215	-78.5001	108	1550
Riobamba			EC	Chimborazo	-1.67	-78.65	108	148.5
Salinas			EC	Guayas	-2.2	-80.98	108	24.62
San Gabriel			EC	Carchi	0.61	-77.84	108	15.59
San Lorenzo			EC	Esmeraldas	1.2704	-78.8601	108	20.21
Sangolqui			EC	Pichincha	-0.31	-78.46	108	91.85
Santa Cruz			EC	Galápagos	-0.5333	-90.35	352	8.148
Tena			EC	Tungurahua	-0.9796	-77.81	108	24.15
Tulcan			EC	Carchi	0.822	-77.732	108	83
Valdez			EC	Esmeraldas	1.2671	-78.9855	108	6.986
Yaupi			EC	Morona Santiago	-2.8543	-77.9363	108	0.293
Zamora			EC	Zamora Chinchipe	-4.0696	-78.97	108	11.58
Haapsalu			EE	Lääne	58.9431	23.5414	329	11.8
Kohtla-Jarve			EE	Ida-Viru	59.4	27.2833	329	31.04
Narva			EE	Ida-Viru	59.3776	28.1603	329	65.71
Parnu			EE	Pärnu	58.3747	24.5136	329	40.26
Tallinn			EE	Harju	59.4339	24.728	329	367
Tartu			EE	Tartu	58.3839	26.7099	329	90.03
Viljandi			EE	Viljandi	58.3639	25.59	329	20.31
Alexandria			EG	Al Iskandariyah	31.2	29.95	12	3988
Aswan			EG	Aswan	24.0875	32.8989	12	277.4
Asyut			EG	Asyut	27.19	31.1799	12	420.6
Benha			EG	Al Qalyubiyah	30.4667	31.1833	12	167
Beni Mazar			EG	Al Minya	28.4904	30.81	12	68.85
Beni Suef			EG	Bani Suwayf	29.0804	31.09	12	339.5
Berenice			EG	Al Bahr al Ahmar	23.946	35.4842	12	0.01
Bur Safaga			EG	Al Bahr al Ahmar	26.7337	33.9333	12	21.04
Bur Said			EG	Bur Sa’id	31.26	32.29	12	561.9
Cairo	开罗		EG	Al Qahirah	30.05	31.25	12	9814
Damanhûr			EG	Al Buhayrah	31.0504	30.47	12	371.4
Dumyat			EG	Dumyat	31.4204	31.82	12	188.1
El Alamein			EG	Matruh	30.8171	28.95	12	4.938
El Arish			EG	Shamal Sina'	31.1249	33.8006	12	153.8
El Daba			EG	Matruh	31.0338	28.4333	12	14.21
El Faiyum			EG	Al Fayyum	29.31	30.84	12	311.6
El Giza			EG	Al Jizah	30.01	31.19	12	2682
El Kharga			EG	Al Wadi at Jadid	25.44	30.55	12	49.99
El Mansura			EG	Ad Daqahliyah	31.0504	31.38	12	540.2
El Minya			EG	Al Minya	28.09	30.75	12	363.6
El Qasr			EG	Al Wadi at Jadid	25.7004	28.8833	12	1.716
El Tur			EG	Janub Sina'	28.2394	33.6148	12	21.3
Girga			EG	Suhaj	26.3304	31.88	12	115.5
Hurghada			EG	Al Bahr al Ahmar	27.23	33.83	12	157.2
Ismailia			EG	Al Isma’iliyah	30.5903	32.26	12	470.5
Isna			EG	Qina	25.2904	32.5499	12	84.67
Kafr el Sheikh			EG	Kafr ash Shaykh	31.109	30.936	12	144
Kom Ombo			EG	Aswan	24.47	32.95	12	181.9
Luxor			EG	Qina	25.7	32.65	12	548.6
Mallawi			EG	Al Minya	27.7304	30.84	12	179.9
Matruh			EG	Matruh	31.3504	27.23	12	82.76
Qasr Farafra			EG	Al Wadi at Jadid	27.0671	27.9666	12	5
Qena			EG	Qina	26.1505	32.72	12	268.7
Rashid			EG	Kafr ash Shaykh	31.4604	30.39	12	129
Salum			EG	Matruh	31.567	25.15	12	7.33
Samalut			EG	Al Minya	28.3004	30.71	12	121.3
Sharm el-Sheikh	沙姆沙伊赫		EG	South Sinai	27.9158	34.33	12	73
Shibin el Kom			EG	Al Minufiyah	30.592	30.9	12	182.9
Siwa			EG	Matruh	29.2	25.5167	12	23.08
Sohag			EG	Suhaj	26.5504	31.7	12	404.7
Suez			EG	As Suways	30.005	32.5499	12	498.2
Tanta			EG	Al Gharbiyah	30.7904	31	12	404.9
Zagazig			EG	Ash Sharqiyah	30.5833	31.5167	12	285.1
Bir Lehlou			EH		26.1192	-9.6525	20	0.35
Agordat			ER	Gash Barka	15.549	37.8867	4	18.73
Asmara			ER	Anseba	15.3333	38.9333	4	592.4
Assab			ER	Debubawi Keyih Bahri	13.01	42.73	4	105.5
Keren			ER	Semenawi Keyih Bahri	15.6804	38.45	4	148.2
Massawa			ER	Debub	15.6101	39.45	4	142.6
Mendefera	Adi Ugri		ER	Maekel	14.886	38.8163	4	137.6
Tessenei			ER	Gash Barka	15.1104	36.6575	4	9.504
Albacete			ES	Castilla-La Mancha	39.0003	-1.87	310	127.6
Algeciras			ES	Andalucía	36.1267	-5.4665	310	106.7
Alicante			ES	Comunidad Valenciana	38.3512	-0.4836	310	296.3
Almeria			ES	Andalucía	36.8303	-2.43	310	152
Arrecife			ES		28.969	-13.5378	269	47.18
Badajoz			ES	Extremadura	38.8804	-6.97	310	115.6
Barcelona	巴塞罗那		ES	Cataluña	41.3833	2.1834	310	3251
Bilbao			ES	País Vasco	43.25	-2.93	310	614.4
Burgos			ES	Castilla y León	42.3504	-3.68	310	150.3
Cadiz			ES	Andalucía	36.535	-6.225	310	153.9
Cartagena			ES	Región de Murcia	37.6004	-0.98	310	166.3
Castello			ES	Comunidad Valenciana	39.9704	-0.05	310	176.4
Ceuta			ES	Ceuta	35.889	-5.307	14	78.67
Cordoba			ES	Andalucía	37.88	-4.77	310	300.5
Gijon			ES	Principado de Asturias	43.53	-5.67	310	303.7
Granada			ES	Andalucía	37.165	-3.585	310	313.3
Guadalajara			ES	Castilla-La Mancha	40.6337	-3.1666	310	51.91
Huelva			ES	Andalucía	37.2504	-6.9299	310	119.7
Jaén			ES	Andalucía	37.7704	-3.8	310	92.91
La Coruña			ES	Galicia	43.33	-8.42	310	306.6
Las Palmas			ES		28.1	-15.43	269	364.7
Leon			ES	Castilla y León	42.58	-5.57	310	135
Linares			ES	Andalucía	38.0833	-3.6334	310	49.55
Logrono			ES	La Rioja	42.4704	-2.43	310	123.9
Lorca			ES	Región de Murcia	37.6886	-1.6985	310	56.54
Madrid	马德里		ES	Comunidad de Madrid	40.4	-3.6834	310	2809
Malaga			ES	Andalucía	36.7204	-4.42	310	539.4
Marbella			ES	Andalucía	36.5166	-4.8833	310	153.1
Mataro			ES	Cataluña	41.54	2.45	310	149.8
Melilla			ES	Melilla	35.3	-2.95	14	107.4
Merida			ES	Extremadura	38.912	-6.338	310	52.42
Murcia			ES	Región de Murcia	37.98	-1.13	310	368.3
Ourense			ES	Galicia	42.33	-7.87	310	113.1
Oviedo			ES	Principado de Asturias	43.3505	-5.83	310	223.5
Palma			ES	Islas Baleares	39.5743	2.6542	310	320
Pamplona			ES	Comunidad Foral de Navarra	42.82	-1.65	310	233.9
Salamanca			ES	Castilla y León	40.9704	-5.67	310	160.5
San Sebastián			ES	País Vasco	43.3204	-1.98	310	270.5
Santa Cruz de Tenerife			ES		28.47	-16.25	269	279.1
Santander			ES	Cantabria	43.3805	-3.8	310	196
Santiago de Compostela			ES	Galicia	42.8829	-8.5411	310	87.72
Seville			ES	Andalucía	37.405	-5.98	310	957.5
Tarragona			ES	Cataluña	41.1204	1.25	310	108
Toledo			ES	Castilla-La Mancha	39.867	-4.0167	310	53.88
Valencia			ES	Comunidad Valenciana	39.485	-0.4	310	806.7
Valladolid			ES	Castilla y León	41.65	-4.75	310	299.4
Vigo			ES	Galicia	42.22	-8.73	310	335.8
Vitoria			ES	País Vasco	42.85	-2.67	310	199.1
Zaragoza			ES	Aragón	41.65	-0.89	310	549
Addis Ababa	亚的斯亚贝巴		ET	Addis Ababa	9.0333	38.7	2	2929
Adigrat			ET	Tigray	14.2804	39.47	2	104
Aksum			ET	Tigray	14.1304	38.72	2	44.37
Arba Minch			ET	Southern Nations, Nationalities and Peoples	6.04	37.55	2	54.34
Asela			ET	Addis Ababa	7.9504	39.1399	2	82.24
Asosa			ET	Benshangul-Gumaz	10.067	34.5333	2	24.19
Awasa			ET	Southern Nations, Nationalities and Peoples	7.06	38.477	2	133.1
Bahir Dar			ET	Amhara	11.6001	37.3833	2	187.8
Bati			ET	Amhara	11.1837	40.0166	2	12.83
Debre Birhan			ET	Amhara	9.6804	39.53	2	61.51
Debre Markos			ET	Amhara	10.34	37.72	2	65.34
Dembi Dolo			ET	Addis Ababa	8.5337	34.8	2	27.26
Dese			ET	Amhara	11.13	39.63	2	159.9
Dila			ET	Southern Nations, Nationalities and Peoples	6.4104	38.31	2	47.02
Dire Dawa			ET	Dire Dawa	9.59	41.86	2	250.3
Dolo Bay			ET	Somali	4.1833	42.0833	2	11.81
Gimbi			ET	Addis Ababa	9.167	35.8333	2	22.42
Giyon			ET	Addis Ababa	8.5304	37.97	2	76.46
Goba			ET	Addis Ababa	7.01	39.97	2	33.2
Gode			ET	Somali	5.95	43.45	2	71.67
Gonder			ET	Amhara	12.61	37.46	2	155.1
Gore			ET	Addis Ababa	8.149	35.537	2	9.352
Hagere Hiywet			ET	Addis Ababa	8.9804	37.85	2	39.41
Harar			ET	Harari	9.32	42.15	2	161.2
Hosaina			ET	Southern Nations, Nationalities and Peoples	7.5504	37.85	2	89.3
Jijiga			ET	Somali	9.3504	42.79	2	52.51
Jima			ET	Addis Ababa	7.68	36.83	2	128.3
Mekele			ET	Tigray	13.5	39.47	2	95.86
Nagele			ET	Addis Ababa	5.3166	39.5833	2	11.77
Nazret			ET	Addis Ababa	8.55	39.27	2	345.4
Nekemte			ET	Addis Ababa	9.0905	36.53	2	73.02
Shashemene			ET	Addis Ababa	7.2004	38.59	2	100.1
Sodo			ET	Southern Nations, Nationalities and Peoples	6.9	37.75	2	65.74
Yirga Alem			ET	Southern Nations, Nationalities and Peoples	6.7504	38.41	2	36.29
Hameenlinna			FI	Tavastia Proper	60.997	24.472	300	47.26
Helsinki	赫尔辛基		FI	Southern Finland	60.1756	24.9341	300	836.7
Joensuu			FI	North Karelia	62.6	29.7666	300	53.39
Jyväskylä			FI	Central Finland	62.2603	25.75	300	91.58
Kemi			FI	Lapland	65.7333	24.5817	300	17.06
Kemijarvi			FI	Lapland	66.6667	27.4167	300	8.883
Kokkola			FI	Western Finland	63.8333	23.1167	300	46.71
Kouvola			FI	Southern Finland	60.876	26.709	300	31.13
Kuopio			FI	Eastern Finland	62.8943	27.6949	300	90.5
Lahti			FI	Päijänne Tavastia	60.9939	25.6649	300	97.51
Lappeenranta			FI	South Karelia	61.0671	28.1833	300	54.52
Mikkeli			FI	Southern Savonia	61.69	27.285	300	46.55
Oulu			FI	Northern Ostrobothnia	65	25.47	300	132.7
Pori			FI	Satakunta	61.4789	21.7749	300	71.53
Porvoo			FI	Eastern Uusimaa	60.4004	25.666	300	12.24
Rovaniemi			FI	Lapland	66.5	25.7159	300	30.09
Savonlinna			FI	Southern Savonia	61.8666	28.8833	300	20.23
Sodankylä			FI	Lapland	67.4171	26.6	300	6.516
Tampere			FI	Pirkanmaa	61.5	23.75	300	231
Turku			FI	Finland Proper	60.4539	22.255	300	175.4
Vaasa			FI	Western Finland	63.1	21.6	300	48.93
Labasa			FJ	Western	-16.4166	179.3833	350	24.19
Lautoka			FJ	Western	-17.6161	177.4666	350	55.89
Nandi			FJ	Western	-17.7996	177.4166	350	27.33
Suva			FJ	Central	-18.133	178.4417	350	131.8
Fox Bay			FK		-51.9506	-60.087	275	0.09
Stanley			FK		-51.7	-57.85	275	2.213
Palikir			FM		6.9166	158.15	360	4.645
Klaksvik			FO	Eysturoyar	62.2375	-6.539	271	4.664
Tórshavn			FO	Eysturoyar	62.03	-6.82	271	14.4
Agen			FR	Aquitaine	44.2004	0.6333	316	46.3
Aix-en-Provence			FR	Provence-Alpes-Côte-d'Azur	43.52	5.45	316	145.3
Ajaccio			FR	Corse	41.9271	8.7283	316	46.91
Amiens			FR	Picardie	49.9004	2.3	316	118.9
Angers			FR	Pays de la Loire	47.48	-0.53	316	178.3
Annecy			FR	Rhône-Alpes	45.9	6.1167	316	77.49
Arras			FR	Nord-Pas-de-Calais	50.2833	2.7833	316	55.61
Auxerre			FR	Bourgogne	47.8004	3.5666	316	38.03
Bastia			FR	Corse	42.7032	9.45	316	40.56
Besancon			FR	Franche-Comté	47.23	6.03	316	124.2
Beziers			FR	Languedoc-Roussillon	43.3505	3.21	316	77.76
Biarritz	比亚里茨		FR	Aquitaine	43.4733	-1.5616	316	89.27
Bordeaux			FR	Aquitaine	44.85	-0.595	316	517.4
Bourges			FR	Centre	47.0837	2.4	316	70.16
Brest			FR	Bretagne	48.3904	-4.495	316	142.9
Brive			FR	Limousin	45.1504	1.5333	316	54.46
Caen			FR	Basse-Normandie	49.1838	-0.35	316	150.4
Calais			FR	Nord-Pas-de-Calais	50.9504	1.8333	316	83.32
Cherbourg			FR	Basse-Normandie	49.6504	-1.65	316	60.99
Clermont-Ferrand			FR	Auvergne	45.78	3.08	316	185.9
Dieppe			FR	Haute-Normandie	49.9337	1.0833	316	39.08
Dijon			FR	Bourgogne	47.3304	5.03	316	159.9
Grenoble			FR	Rhône-Alpes	45.1804	5.72	316	273.6
La Rochelle			FR	Poitou-Charentes	46.1667	-1.15	316	76.9
Le Havre			FR	Haute-Normandie	49.505	0.105	316	214
Le Mans			FR	Pays de la Loire	48.0004	0.1	316	143.4
Lille			FR	Nord-Pas-de-Calais	50.65	3.08	316	636.2
Limoges			FR	Limousin	45.83	1.25	316	146.7
Lorient			FR	Bretagne	47.7504	-3.3666	316	71.53
Lyon			FR	Rhône-Alpes	45.77	4.83	316	947.7
Marseille			FR	Provence-Alpes-Côte-d'Azur	43.29	5.375	316	1097
Melun			FR	Île-de-France	48.5333	2.6666	316	144.2
Metz			FR	Lorraine	49.1203	6.18	316	266.6
Montpellier			FR	Languedoc-Roussillon	43.6104	3.87	316	287.8
Mulhouse			FR	Alsace	47.7504	7.35	316	163.4
Nancy			FR	Lorraine	48.6837	6.2	316	187.2
Nantes			FR	Pays de la Loire	47.2104	-1.59	316	357.9
Nevers			FR	Bourgogne	46.9837	3.1667	316	44.96
Nice	尼斯		FR	Provence-Alpes-Côte-d'Azur	43.715	7.265	316	632.8
Nimes			FR	Languedoc-Roussillon	43.8304	4.35	316	158.9
Orleans			FR	Centre	47.9004	1.9	316	170.7
Paris	巴黎		FR	Île-de-France	48.8667	2.3333	316	4958
Perpignan			FR	Languedoc-Roussillon	42.7	2.9	316	128.7
Poitier			FR	Poitou-Charentes	46.5833	0.3333	316	85.38
Reims			FR	Champagne-Ardenne	49.2504	4.03	316	177.9
Rennes			FR	Bretagne	48.1	-1.67	316	204.3
Roanne			FR	Rhône-Alpes	46.0333	4.0667	316	56.58
Rouen			FR	Haute-Normandie	49.4304	1.08	316	321.4
Saint-Etienne			FR	Rhône-Alpes	45.4304	4.38	316	221
St.-Brieuc			FR	Bretagne	48.5167	-2.7833	316	53
Strasbourg	斯特拉斯堡		FR	Alsace	48.58	7.75	316	357.4
Tarbes			FR	Midi-Pyrénées	43.2333	0.0833	316	53.48
Toulon			FR	Provence-Alpes-Côte-d'Azur	43.1342	5.9188	316	263.2
Toulouse			FR	Midi-Pyrénées	43.62	1.4499	316	640
Tours			FR	Centre	47.3804	0.6999	316	188.9
Troyes			FR	Champagne-Ardenne	48.3404	4.0834	316	61.24
Versailles			FR	Île-de-France	48.8005	2.1333	316	85.42
Vichy			FR	Auvergne	46.1171	3.4167	316	35.09
Évian-les-Bains	Evian|Évian|埃维昂		FR	Haute-Savoie	46.4009	6.5897	316	9
Bifoum			GA	Moyen-Ogooué	-0.3329	10.3832	31	0.134
Bitam			GA	Wouleu-Ntem	2.0837	11.4834	31	13.97
Ebebiyin			GA	Wouleu-Ntem	2.153	11.33	36	24.83
Franceville			GA	Haut-Ogooué	-1.6333	13.5833	31	41.06
Gamba			GA	Ogooué-Maritime	-2.65	10	31	7.231
Koulamoutou			GA	Ogooué-Lolo	-1.1329	12.4833	31	14.34
Lambarene			GA	Moyen-Ogooué	-0.6996	10.2166	31	23.01
Libreville			GA	Estuaire	0.3854	9.458	31	530.8
Makokou			GA	Ogooué-Ivindo	0.5671	12.8666	31	15.32
Mayumba			GA	Nyanga	-3.4166	10.65	31	3.996
Mekambo			GA	Ogooué-Ivindo	1.0171	13.9333	31	3.17
Mitzik			GA	Wouleu-Ntem	0.7837	11.5666	31	3.998
Moanda			GA	Haut-Ogooué	-1.5655	13.2	31	28.63
Mouila			GA	Ngounié	-1.8662	11.0167	31	25.23
Ndende			GA	Ngounié	-2.3829	11.3833	31	4.101
Okandja			GA	Haut-Ogooué	-0.6829	13.7833	31	7.155
Omboue			GA	Ogooué-Maritime	-1.5662	9.25	31	1.667
Oyem			GA	Wouleu-Ntem	1.6166	11.5833	31	37.15
Port-Gentil			GA	Ogooué-Maritime	-0.72	8.78	31	113
Tchibanga			GA	Nyanga	-2.857	11.027	31	19.36
Aberdeen			GB	Aberdeen	57.1704	-2.08	308	186.6
Ayr			GB	South Ayrshire	55.4504	-4.6167	308	57.28
Bath			GB	Bath and North East Somerset	51.3837	-2.35	308	92.68
Belfast	贝尔法斯特		GB	Belfast	54.6	-5.96	308	362.6
Birmingham			GB	West Midlands	52.475	-1.92	308	1635
Blackpool			GB	Lancashire	53.8304	-3.05	308	207.9
Bournemouth			GB	Bournemouth	50.73	-1.9	308	295.3
Bradford			GB	West Yorkshire	53.8	-1.75	308	397.7
Brighton			GB	Brighton and Hove	50.8303	-0.17	308	321
Bristol			GB	Bristol	51.45	-2.5833	308	492.1
Cambridge			GB	Cambridgeshire	52.2004	0.1166	308	128.5
Carbis Bay		St Ives	GB	Cornwall	50.197	-5.467	308	3
Cardiff			GB	Cardiff	51.5	-3.225	308	603.8
Carlisle			GB	Cumbria	54.88	-2.93	308	69.27
Chequers		Ellesborough	GB	Buckinghamshire	51.7433	-0.7817	308	0
Chester			GB	Cheshire	53.2	-2.92	308	83.29
Coventry			GB	West Midlands	52.4204	-1.5	308	348.3
Dover			GB	Kent	51.1337	1.3	308	32.27
Dumfries			GB	Dumfries and Galloway	55.0671	-3.55	308	31.04
Dundee			GB	Dundee	56.4704	-3	308	151
Edinburgh	爱丁堡		GB	Edinburgh	55.9483	-3.2191	308	470.4
Exeter			GB	Devon	50.7004	-3.53	308	108.2
Fort William			GB	Highland	56.8165	-5.1121	308	9.652
Glasgow	格拉斯哥		GB	Glasgow	55.8744	-4.2507	308	885.1
Greenock			GB	Inverclyde	55.9333	-4.75	308	59.06
Inverness			GB	Highland	57.4671	-4.2333	308	42.96
Ipswich			GB	Suffolk	52.0703	1.17	308	139
Kingston upon Hull			GB	Kingston upon Hull	53.7504	-0.33	308	297.4
Kirkwall			GB	Moray	58.967	-2.95	308	5.827
Leeds			GB	West Yorkshire	53.83	-1.58	308	992.1
Leicester			GB	Leicester	52.63	-1.1332	308	398.6
Lerwick			GB	Aberdeen	60.15	-1.15	308	5.604
Lisburn			GB	Dungannon	54.5204	-6.67	308	12.9
Liverpool			GB	Merseyside	53.416	-2.918	308	640
London	伦敦		GB	Westminster	51.5	-0.1167	308	7994
Londonderry			GB	Derry	55.0004	-7.3333	308	82.64
Lough Erne		Enniskillen	GB	Fermanagh	54.39	-7.7	308	0
Luton			GB	Luton	51.8804	-0.42	308	214.8
Manchester			GB	Manchester	53.5004	-2.248	308	1313
Middlesbrough			GB	Stockton-on-Tees	54.5804	-1.23	308	279.4
Newcastle			GB	Tyne and Wear	55.0004	-1.6	308	537.2
Norwich			GB	Norfolk	52.6304	1.3	308	184.2
Nottingham			GB	Nottingham	52.9703	-1.17	308	565.6
Omagh			GB	Omagh	54.6	-7.3	308	18.69
Oxford			GB	Oxfordshire	51.7704	-1.25	308	173.7
Penzance			GB	Cornwall	50.1337	-5.55	308	18.15
Perth			GB	Perthshire and Kinross	56.4003	-3.47	308	39.65
Peterborough			GB	Peterborough	52.5804	-0.25	308	140.1
Plymouth			GB	Plymouth	50.3854	-4.16	308	239.4
Portsmouth			GB	Portsmouth	50.8003	-1.08	308	323.7
Reading			GB	Oxfordshire	51.47	-0.98	308	257.8
Scarborough			GB	North Yorkshire	54.2804	-0.43	308	70.57
Sheffield			GB	South Yorkshire	53.3667	-1.5	308	922.8
Southampton			GB	Southampton	50.9	-1.4	308	384.4
Southend-on-Sea	Southend		GB	Southend-on-Sea	51.55	0.72	308	396
Stoke			GB	Stoke-on-Trent	53.0004	-2.18	308	325.6
Sunderland			GB	Tyne and Wear	54.92	-1.38	308	315.4
Swansea			GB	Swansea	51.63	-3.95	308	232.6
Wick			GB	Highland	58.4333	-3.0834	308	7.147
York			GB	York	53.9704	-1.08	308	151.6
Saint George's			GD		12.0526	-61.7416	105	30.54
Batumi			GE	Ajaria	41.6	41.63	253	138.7
Kutaisi			GE	Imereti	42.25	42.73	253	181.1
Poti			GE	Samegrelo-Zemo Svaneti	42.1557	41.6716	253	46
Rustavi			GE	Kvemo Kartli	41.5704	45.05	253	156.8
Sukhumi			GE	Abkhazia	43.02	41.02	253	76.22
Tbilisi			GE	Tbilisi	41.725	44.7908	253	1053
Tskhinvali			GE	Shida Kartli	42.2325	43.975	253	26.75
Cayenne			GF	Guinaa	4.933	-52.33	83	57.18
Iracoubo			GF	Guinaa	5.4804	-53.22	83	0.881
Kourou			GF	Guinaa	5.16	-52.6499	83	22.43
Roura			GF	Guinaa	4.73	-52.33	83	2.07
Saint-Georges			GF	Amapá	3.9105	-51.81	83	1.558
Saint-Laurent-du-Maroni			GF	Guinaa	5.4976	-54.0325	83	20.85
Sinnamary			GF	Guinaa	5.38	-52.96	83	2.781
Accra			GH	Greater Accra	5.55	-0.2167	1	2042
Bawku			GH	Upper East	11.0604	-0.24	1	65.21
Berekum			GH	Brong Ahafo	7.4504	-2.59	1	36.48
Bolgatanga			GH	Upper East	10.7904	-0.85	1	68.3
Cape Coast			GH	Central	5.1104	-1.25	1	139.3
Ho			GH	Volta	6.6004	0.47	1	81.52
Koforidua			GH	Eastern	6.0904	-0.26	1	126.5
Kumasi			GH	Ashanti	6.69	-1.63	1	1469
Nkawkaw			GH	Eastern	6.5505	-0.78	1	54.91
Obuasi			GH	Ashanti	6.1904	-1.66	1	159
Sekondi			GH	Western	4.9433	-1.704	1	212.6
Sunyani			GH	Brong Ahafo	7.336	-2.336	1	70.3
Tamale			GH	Northern	9.4004	-0.84	1	342.9
Tema			GH	Greater Accra	5.6404	0.01	1	185
Wa			GH	Upper West	10.0604	-2.5	1	76.89
Winneba			GH	Central	5.3504	-0.63	1	41.91
Yendi			GH	Northern	9.4337	-0.0167	1	30.84
Gibraltar			GI	Gibraltar	36.1324	-5.3781	299	106.8
Ilulissat			GL	Qaasuitsup Kommunia	69.2167	-51.1	138	4.413
Ittoqqortoormiit			GL	Kommuneqarfik Sermersooq	70.4834	-21.9667	91	0.469
Kangerlussuaq			GL	Qeqqata Kommunia	67.0141	-50.7099	138	0.556
Kangersuatsiaq			GL		72.3796	-55.5491	138	0.193
Kullorsuaq			GL		74.5781	-57.225	138	0.443
Kulusuk			GL	Kommuneqarfik Sermersooq	65.5666	-37.1833	138	0.286
Narsarsuaq			GL	Kommune Kujalleq	61.1666	-45.4166	138	0.145
Nord			GL	Nationalparken	81.7166	-17.8	138	0.01
Nuuk			GL	Kommuneqarfik Sermersooq	64.1983	-51.7327	138	14.8
Nuussuaq			GL	Qaasuitsup Kommunia	74.121	-57.0674	138	0.204
Paamiut			GL	Kommuneqarfik Sermersooq	62.0041	-49.6351	138	1.862
Qaanaaq			GL	Qaasuitsup Kommunia	77.4835	-69.3322	165	0.437
Qaqortoq			GL	Kommune Kujalleq	60.7289	-46.0364	138	3.224
Qasigiannguit			GL	Qaasuitsup Kommunia	68.8193	-51.1785	138	1.341
Qeqertasuaq			GL	Qaasuitsup Kommunia	69.2442	-53.5652	138	0.0075
Savissivik			GL		76.0195	-65.1125	165	0.066
Sisimiut			GL	Qeqqata Kommunia	66.95	-53.6666	138	5.227
Tasiilaq			GL		65.6019	-37.6337	138	1.829
Tasiusaq			GL		73.369	-56.0598	138	0.249
Timmiarmiut			GL	Kommune Kujalleq	62.5333	-42.2167	138	0.01
Upernavik			GL	Qaasuitsup Kommunia	72.7094	-56.1417	138	1.129
Uummannaq			GL		70.675	-52.1229	138	1.299
Banjul			GM	Banjul	13.4539	-16.5917	7	38.84
Bansang			GM	Maccarthy Island	13.4336	-14.65	7	4.646
Basse Santa Su			GM	Upper River	13.31	-14.223	7	14.38
Brikama			GM	Banjul	13.2804	-16.6599	7	136.4
Georgetown			GM	Maccarthy Island	13.551	-14.767	7	3.584
Kerewan			GM	Lower River	13.494	-16.095	7	2.751
Mansa Konko			GM	Lower River	13.3773	-15.6786	7	18.67
Beyla			GN	Nzerekore	8.687	-8.657	15	13.2
Boffa			GN	Boke	10.185	-14.043	15	2.332
Boke			GN	Boke	10.94	-14.3	15	116.3
Conakry			GN	Conakry	9.5315	-13.6802	15	1494
Dabola			GN	Faranah	10.748	-11.109	15	13.06
Dalaba			GN	Mamou	10.656	-12.272	15	6.349
Dinguiraye			GN	Faranah	11.299	-10.726	15	6.062
Faranah			GN	Faranah	10.0404	-10.75	15	14.41
Forecariah			GN	Kindia	9.43	-13.098	15	12.36
Fria			GN	Boke	10.3804	-13.55	15	23.73
Gaoual			GN	Boke	11.754	-13.213	15	7.461
Gueckedou			GN	Nzerekore	8.554	-10.151	15	221.7
Kamsar			GN	Boke	10.6854	-14.605	15	34.97
Kankan			GN	Kankan	10.39	-9.31	15	110.5
Kerouane			GN	Kankan	9.2704	-9.02	15	11.32
Kindia			GN	Kindia	10.06	-12.87	15	93.51
Kissidougou			GN	Faranah	9.1905	-10.12	15	56.96
Koundara			GN	Boke	12.48	-13.296	15	13.99
Kouroussa			GN	Kankan	10.653	-9.892	15	14.22
Labe			GN	Labe	11.32	-12.3	15	99.61
Macenta			GN	Nzerekore	8.5504	-9.48	15	42.17
Mali			GN	Labe	12.084	-12.301	15	5.479
Mamou			GN	Mamou	10.3804	-12.1	15	56.39
Nzerekore			GN	Nzerekore	7.76	-8.83	15	150.4
Pita			GN	Mamou	11.08	-12.401	15	20.05
Siguiri			GN	Kankan	11.4171	-9.1666	15	46.88
Telimele			GN	Kindia	10.905	-13.043	15	30.31
Tongue			GN	Labe	11.44	-11.67	15	25.53
Yomou			GN	Nzerekore	7.5704	-9.27	15	2.607
Basse-terre			GP	Guadeloupe	16.2304	-61.44	106	0.307
Pointe-a-Pitre			GP	Guadeloupe	16.2415	-61.533	106	81.89
Bata			GQ	Litoral	1.87	9.77	36	135.9
Calatrava			GQ	Litoral	1.1164	9.4186	36	0.628
Evinayong			GQ	Centro Sur	1.45	10.5667	36	8.462
Luba			GQ	Bioko Sur	3.45	8.55	36	8.655
Malabo			GQ	Bioko Norte	3.75	8.7833	36	156
Mongomo			GQ	Wele-Nzás	1.6337	11.3166	36	6.476
Agrinio			GR	Dytiki Ellada	38.6218	21.4077	289	59.38
Alexandroupoli			GR	Anatoliki Makedonia kai Thraki	40.8486	25.8744	289	48.71
Athens	雅典		GR	Attiki	37.9833	23.7333	289	1986
Chalkida			GR	Stereá Elláda	38.464	23.6124	289	63.2
Ermoupoli			GR	Notio Aigaio	37.4504	24.9333	289	12.26
Hania			GR	Kriti	35.5122	24.0156	289	66.65
Hios			GR	Voreio Aigaio	38.3681	26.1358	289	25.42
Ioanina			GR	Ipeiros	39.6679	20.8509	289	75.16
Iraklio			GR	Kriti	35.325	25.1305	289	134.4
Kalamata			GR	Peloponnisos	37.0389	22.1142	289	61.47
Katerini			GR	Kentriki Makedonia	40.2723	22.5025	289	50.85
Kavala			GR	Anatoliki Makedonia kai Thraki	40.9412	24.4018	289	56.09
Kerkira			GR	Ionioi Nisoi	39.6154	19.9147	289	32.76
Komatini			GR	Anatoliki Makedonia kai Thraki	41.1333	25.4167	289	45.63
Kos			GR	Notio Aigaio	36.8937	27.2888	289	18.97
Lamia			GR	Stereá Elláda	38.899	22.434	289	47.25
Larissa			GR	Thessalia	39.6304	22.42	289	120.1
Mitilini			GR	Voreio Aigaio	39.1104	26.5546	289	28.82
Patra			GR	Dytiki Ellada	38.23	21.73	289	159.6
Piraiévs			GR	Attiki	37.95	23.7	289	320.9
Pirgos			GR	Dytiki Ellada	37.6837	21.45	289	22.31
Polygyros			GR	Kentriki Makedonia	40.381	23.453	289	5.258
Rodos			GR	Notio Aigaio	36.4412	28.2225	289	56.55
Seres			GR	Kentriki Makedonia	41.086	23.5497	289	50.91
Sitia			GR	Kriti	35.2004	26.0986	289	8.77
Sparti			GR	Peloponnisos	37.0737	22.4297	289	15.84
Thessaloniki			GR	Kentriki Makedonia	40.6961	22.885	289	591.1
Tripoli			GR	Peloponnisos	37.5091	22.3794	289	27.77
Volos			GR	Thessalia	39.37	22.95	289	97.53
Xanthi			GR	Anatoliki Makedonia kai Thraki	41.1418	24.8836	289	49.4
Grytviken			GS		-54.2806	-36.508	274	0.099
Antigua Guatemala			GT	Sacatepéquez	14.5667	-90.7333	107	39.37
Chimaltenango			GT	Chimaltenango	14.662	-90.82	107	82.37
Chiquimula			GT	Chiquimula	14.797	-89.544	107	41.52
Coban			GT	Alta Verapaz	15.47	-90.38	107	59.28
Cuilapa			GT	Santa Rosa	14.279	-90.298	107	16.48
El Progreso			GT	El Progreso	14.85	-90.0167	107	147.2
Escuintla			GT	Escuintla	14.3004	-90.78	107	105.4
Flores			GT	Petén	16.9337	-89.8833	107	29.25
Guatemala			GT	Guatemala	14.6211	-90.527	107	1009
Huehuetenango			GT	Huehuetenango	15.3204	-91.47	107	82.71
Jalapa			GT	Jalapa	14.633	-89.989	107	45.83
Jutiapa			GT	Jutiapa	14.29	-89.9	107	42.51
La Libertad			GT	Petén	16.7804	-90.12	107	8.585
Livingston			GT	Izabal	15.8307	-88.7562	107	12.3
Mazatenango			GT	Suchitepéquez	14.5304	-91.51	107	54.39
Puerto Barrios			GT	Izabal	15.7175	-88.5927	107	54.88
Quetzaltenango			GT	Quezaltenango	14.83	-91.52	107	400
Retalhuleu			GT	Retalhuleu	14.5371	-91.677	107	36.66
Salama			GT	Baja Verapaz	15.103	-90.314	107	40
San Jose			GT	Escuintla	13.9397	-90.82	107	14.25
San Luis			GT	Petén	16.2	-89.44	107	69.62
San Marcos			GT	San Marcos	14.966	-91.8	107	25.09
Santa Cruz Del Quiche			GT	Quiché	15.0333	-91.1333	107	23.62
Solola			GT	Sololá	14.773	-91.183	107	45.37
Totonicapan			GT	Totonicapán	14.914	-91.358	107	69.73
Zacapa			GT	Zacapa	14.972	-89.529	107	36.09
Agana			GU		13.47	144.75	354	61.76
Bafata			GW	Bafatá	12.167	-14.666	8	26.11
Bissau			GW	Bissau	11.865	-15.5984	8	395.7
Bolama			GW	Bolama	11.583	-15.4828	8	9.179
Cacheu			GW	Cacheu	12.269	-16.165	8	10.49
Catio			GW	Tombali	11.2167	-15.1667	8	9.898
Farim			GW	Oio	12.493	-15.227	8	6.792
Fulacunda			GW	Quinara	11.773	-15.195	8	1.311
Gabu			GW	Gabú	12.28	-14.234	8	14.43
Anna Regina			GY	Cuyuni-Mazaruni	7.2704	-58.5001	109	3.113
Bartica			GY	Pomeroon-Supenaam	6.4104	-58.63	109	11.34
Corriverton			GY	Mahaica-Berbice	5.9	-57.17	109	11.79
Georgetown			GY	East Berbice-Corentyne	6.802	-58.167	109	249.7
Ituni			GY	Upper Takutu-Upper Essequibo	5.43	-58.25	109	0.075
Kumaka			GY	Upper Demerara-Berbice	3.9004	-58.38	109	1.468
Lethem			GY	Upper Demerara-Berbice	3.39	-59.8	109	0.352
Linden			GY	Upper Takutu-Upper Essequibo	5.99	-58.27	109	28.04
Mabaruma			GY	Barima-Waini	8.2	-59.78	109	2.972
New Amsterdam			GY	Essequibo Islands-West Demerara	6.25	-57.53	109	40.96
Hong Kong	HK|香港		HK		22.305	114.185	211	5879
Brus Laguna			HN	Gracias a Dios	15.7504	-84.48	164	4.067
Choluteca			HN	Choluteca	13.3007	-87.1908	164	87.65
Comayagua			HN	Comayagua	14.4604	-87.65	164	64.96
Gracias			HN	Lempira	14.5833	-88.5833	164	7.909
Juticalpa			HN	Olancho	14.6704	-86.23	164	35.56
La Ceiba			HN	Atlántida	15.7631	-86.797	164	138.1
La Esperanza			HN	Intibucá	14.333	-88.1667	164	5.318
La Paz			HN	La Paz	14.32	-87.684	164	17.55
Nacaome			HN	Valle	13.53	-87.49	164	30.46
Nueva Ocotepeque			HN	Ocotepeque	14.437	-89.182	164	8.78
Puerto Lempira			HN	Gracias a Dios	15.262	-83.7716	164	4.76
Roatan			HN	Islas de la Bahía	16.33	-86.519	164	7.514
San Pedro Sula			HN	Cortés	15.5	-88.03	164	584.8
Santa Barbara			HN	Santa Bárbara	14.919	-88.236	164	15.12
Santa Rosa de Copan			HN	Copán	14.77	-88.78	164	31.64
Tegucigalpa			HN	Francisco Morazán	14.102	-87.2175	164	898.4
Trujillo			HN	Colón	15.9104	-85.96	164	7.367
Yoro			HN	Yoro	15.06	-87.29	164	15.77
Yuscaran			HN	El Paraíso	13.944	-86.851	164	2.371
Dubrovnik			HR	Dubrovacko-Neretvanska	42.6609	18.0914	337	32.71
Karlovac			HR	Karlovacka	45.4872	15.5478	337	51.59
Osijek			HR	Osjecko-Baranjska	45.5504	18.68	337	91.61
Pula			HR	Istarska	44.8687	13.8481	337	60.34
Rijeka			HR	Primorsko-Goranska	45.33	14.45	337	156.1
Sibenik			HR	Šibensko-Kninska	43.7272	15.9058	337	37.11
Slavonski Brod			HR	Brodsko-Posavska	45.1603	18.0156	337	79.23
Split			HR	Splitsko-Dalmatinska	43.5204	16.47	337	195.5
Zadar			HR	Zadarska	44.1201	15.2623	337	59.2
Zagreb			HR	Grad Zagreb	45.8	16	337	710.7
Cap-Haitien			HT	Nord	19.7592	-72.2125	144	208.2
Fort-Liberte			HT	Nord-Est	19.6656	-71.8448	144	11.46
Gonaives			HT	L'Artibonite	19.4504	-72.6832	144	125.8
Hinche			HT	Centre	19.143	-72.004	144	18.59
Jacmel			HT	Sud-Est	18.235	-72.537	144	33.56
Jeremie			HT	Grand'Anse	18.6339	-74.1184	144	30.92
Les Cayes			HT	Sud	18.2004	-73.75	144	122.7
Port-De-Paix			HT	Nord-Ouest	19.9318	-72.8295	144	34.66
Port-au-Prince			HT	Ouest	18.541	-72.336	144	1616
Bekescsaba			HU	Békés	46.672	21.101	295	65.21
Budapest	布达佩斯		HU	Budapest	47.5	19.0833	295	1679
Debrecen			HU	Hajdú-Bihar	47.5305	21.63	295	217.7
Eger			HU	Heves	47.895	20.383	295	56.65
Gyor			HU	Gyor-Moson-Sopron	47.7004	17.63	295	132.2
Kaposvar			HU	Somogy	46.367	17.8	295	88.14
Kecskemet			HU	Bács-Kiskun	46.9	19.7	295	111.9
Miskolc			HU	Borsod-Abaúj-Zemplén	48.1004	20.78	295	210.2
Nyiregyhaza			HU	Szabolcs-Szatmár-Bereg	47.9653	21.7187	295	146.6
Pecs			HU	Baranya	46.0804	18.22	295	171.5
Salgotarjan			HU	Nógrád	48.105	19.826	295	39.64
Szeged			HU	Csongrád	46.2504	20.15	295	176.3
Szekesfehervar			HU	Fejér	47.1947	18.4081	295	123
Szekszard			HU	Tolna	46.344	18.713	295	34.17
Szolnok			HU	Jász-Nagykun-Szolnok	47.1864	20.1794	295	92.37
Szombathely			HU	Vas	47.2253	16.6287	295	94.53
Tatabanya			HU	Komárom-Esztergom	47.55	18.433	295	70.54
Vac			HU	Pest	47.7837	19.1332	295	35.2
Veszprem			HU	Veszprém	47.091	17.911	295	62.02
Zalaegerszeg			HU	Zala	46.844	16.84	295	61.9
Amahai			ID	Maluku	-3.3281	128.9405	215	26.17
Ambon			ID	Maluku	-3.7167	128.2	215	227.6
Balikpapan			ID	Kalimantan Timur	-1.25	116.83	230	439.9
Banda Aceh			ID	Aceh	5.55	95.32	214	344.1
Bandar Lampung	Tanjungkarang-Telubketung		ID	Lampung	-5.4496	105.3	214	881.8
Bandjarmasin			ID	Kalimantan Selatan	-3.33	114.5801	230	588.2
Bandung			ID	Jawa Barat	-6.95	107.57	214	2047
Banyuwangi			ID	Jawa Timur	-8.195	114.3696	214	140.3
Baubau			ID	Sulawesi Tenggara	-5.4699	122.6163	230	24.41
Bekasi			ID	Jakarta Raya	-6.2173	106.9723	214	1949
Bengkulu			ID	Bengkulu	-3.8	102.27	214	368.2
Biak			ID	Papua	-1.1615	136.0485	215	103.6
Binjai			ID	Sumatera Utara	3.6204	98.5001	214	405.5
Blitar			ID	Jawa Timur	-8.0696	112.15	214	132.4
Bogor			ID	Jawa Barat	-6.57	106.75	214	859
Bontang			ID	Kalimantan Timur	0.1333	117.5	230	101.7
Bukittinggi			ID	Sumatera Barat	-0.3031	100.3615	214	302.9
Cilacap			ID	Jawa Tengah	-7.7188	109.0154	214	1175
Cirebon			ID	Jawa Barat	-6.7333	108.5666	214	254.3
Denpasar	Bali|巴厘岛		ID	Bali	-8.65	115.22	230	569.1
Ende			ID	Nusa Tenggara Timur	-8.8623	121.6489	230	60.93
Gorontalo			ID	Gorontalo	0.55	123.07	230	254.8
Indramayu			ID	Jawa Barat	-6.3356	108.319	214	123.3
Jakarta	雅加达		ID	Jakarta Raya	-6.1744	106.8294	214	8833
Jambi			ID	Jambi	-1.59	103.61	214	438.7
Jayapura			ID	Papua	-2.533	140.7	215	152.1
Jember			ID	Jawa Timur	-8.1727	113.6873	214	298.6
Kediri			ID	Jawa Timur	-7.7896	112	214	235.1
Kendari			ID	Sulawesi Tenggara	-3.9553	122.5973	230	165.4
Kotabumi			ID	Lampung	-4.8333	104.9	214	42.37
Kualakapuas			ID	Kalimantan Tengah	-3.0996	114.35	239	18.51
Kupang			ID	Nusa Tenggara Timur	-10.1787	123.583	230	270.8
Kuta			ID	Bali	-8.7151	115.1841	230	22.88
Lahat			ID	Sumatera Selatan	-3.8	103.5333	214	50.47
Langsa			ID	Aceh	4.6736	97.9664	214	117.3
Lhokseumawe			ID	Aceh	5.1914	97.1415	214	114.6
Luwuk			ID	Sulawesi Tengah	-0.9396	122.79	230	43.55
Madiun			ID	Jawa Timur	-7.6346	111.515	214	186.1
Magelang			ID	Jawa Tengah	-7.4696	110.18	214	111.5
Majene			ID	Sulawesi Barat	-3.5336	118.966	230	155
Makale			ID	Sulawesi Selatan	-3.0968	119.8531	230	9.96
Malang			ID	Jawa Timur	-7.98	112.61	214	775.9
Manado			ID	Sulawesi Utara	1.48	124.85	230	449.5
Manokwari			ID	Irian Jaya Barat	-0.8711	134.0693	215	63.85
Martapura			ID	Kalimantan Selatan	-3.4135	114.8365	230	164.8
Mataram			ID	Nusa Tenggara Barat	-8.5795	116.135	230	409
Maumere			ID	Nusa Tenggara Timur	-8.6189	122.2123	230	75.94
Medan			ID	Sumatera Utara	3.58	98.65	214	1933
Merauke			ID	Papua	-8.4932	140.4018	215	34.41
Mojokerto			ID	Jawa Timur	-7.4696	112.43	214	112.6
Nabire			ID	Papua	-3.3515	135.5134	215	28.83
Nusa Dua			ID	Bali	-8.8008	115.231	230	20
Padang			ID	Sumatera Barat	-0.96	100.36	214	847.7
Padangpanjang			ID	Sumatera Barat	-0.4496	100.4167	214	44.1
Padangsidempuan			ID	Sumatera Utara	1.3887	99.2734	214	183.7
Pakalongan			ID	Jawa Tengah	-6.8796	109.67	214	265
Palangkaraya			ID	Kalimantan Tengah	-2.2096	113.91	239	148.3
Palembang			ID	Sumatera Selatan	-2.98	104.75	214	1595
Palopo			ID	Sulawesi Selatan	-3.0999	120.2363	230	2.444
Palu			ID	Sulawesi Tengah	-0.907	119.833	230	473.9
Pangkalpinang			ID	Bangka-Belitung	-2.08	106.15	214	99.79
Parepare			ID	Sulawesi Selatan	-4.0167	119.6333	230	87.78
Pasuruan			ID	Jawa Timur	-7.6296	112.9	214	343.2
Pati			ID	Jawa Tengah	-6.7415	111.0347	214	122.8
Pekanbaru			ID	Riau	0.565	101.425	214	705.2
Pematangsiantar			ID	Sumatera Utara	2.9614	99.0615	214	275.4
Perabumulih			ID	Sumatera Selatan	-3.4432	104.2315	214	83.75
Pinrang			ID	Sulawesi Selatan	-3.7857	119.6522	230	182.7
Pontianak			ID	Kalimantan Barat	-0.03	109.32	239	578.8
Poso			ID	Sulawesi Tengah	-1.3896	120.76	230	41.51
Praya			ID	Nusa Tenggara Barat	-8.7223	116.2923	230	35.18
Probolinggo			ID	Jawa Timur	-7.7496	113.15	214	181.7
Raba			ID	Nusa Tenggara Barat	-8.45	118.7666	230	106.1
Ruteng			ID	Nusa Tenggara Timur	-8.6118	120.4698	230	44.27
Salatiga			ID	Jawa Tengah	-7.3095	110.4901	214	174.3
Samarinda			ID	Kalimantan Timur	-0.5	117.15	230	473.7
Sampit			ID	Kalimantan Tengah	-2.5329	112.95	239	79.38
Sawahlunto			ID	Sumatera Barat	-0.6663	100.7833	214	50.35
Semarang			ID	Jawa Tengah	-6.9666	110.42	214	1342
Serang			ID	Banten	-6.11	106.1496	214	164.8
Sibolga			ID	Sumatera Utara	1.75	98.8	214	148.5
Singaraja			ID	Bali	-8.1152	115.0944	230	184.1
Singkawang			ID	Kalimantan Barat	0.912	108.9655	239	174.9
Sorong			ID	Irian Jaya Barat	-0.8554	131.285	215	125.5
Sukabumi			ID	Jawa Barat	-6.9096	106.9	214	276.4
Sumenep			ID	Jawa Timur	-7.0049	113.8496	214	84.66
Sungaipenuh			ID	Jambi	-2.0631	101.3964	214	56.77
Surabaya			ID	Jawa Timur	-7.2492	112.7508	214	2610
Surakarta			ID	Jawa Tengah	-7.565	110.825	214	555.3
Tanjungpandan			ID	Bangka-Belitung	-2.75	107.65	214	61.59
Tanjungpinang			ID	Kepulauan Riau	0.9168	104.4714	214	176.1
Tarakan			ID	Kalimantan Timur	3.3	117.633	230	145.3
Tarutung			ID	Sumatera Utara	2.0171	98.9667	214	1.305
Tasikmalaya			ID	Jawa Barat	-7.3254	108.2147	214	271.1
Tebingtinggi			ID	Sumatera Utara	3.3304	99.13	214	192.8
Tegal			ID	Jawa Tengah	-6.8696	109.12	214	237.1
Telukbutun			ID	Kepulauan Riau	4.217	108.2	214	0.14
Ternate			ID	Maluku Utara	0.793	127.363	215	144.6
Tidore			ID	Maluku Utara	0.6964	127.436	215	60.61
Timika			ID	Papua	-4.5496	136.89	215	26.02
Tuban			ID	Jawa Timur	-6.8995	112.05	214	76.24
Ujungpandang			ID	Sulawesi Selatan	-5.14	119.432	230	1262
Waingapu			ID	Nusa Tenggara Timur	-9.6582	120.253	230	35.99
Watampone			ID	Sulawesi Selatan	-4.5328	120.3334	230	58.95
Yogyakarta			ID	Yogyakarta	-7.78	110.375	214	636.7
Cork			IE	Cork	51.8986	-8.4958	298	162.9
Donegal			IE	Donegal	54.65	-8.1167	298	2.229
Drogheda			IE	Louth	53.7193	-6.3478	298	34.99
Dublin	都柏林		IE	Dublin	53.3331	-6.2489	298	1014
Dundalk			IE	Louth	54.0004	-6.4167	298	38.88
Galway			IE	Galway	53.2724	-9.0488	298	73.14
Kilkenny			IE	Kilkenny	52.6545	-7.2523	298	21.4
Killarney			IE	Kerry	52.0504	-9.5167	298	9.601
Limerick			IE	Limerick	52.6647	-8.6231	298	84.07
Muineachan			IE	Monaghan	54.25	-6.9667	298	5.937
Ros Comain			IE	Roscommon	53.6333	-8.1833	298	4.86
Shannon			IE	Clare	52.7038	-8.8641	298	8.143
Sligo			IE	Sligo	54.2671	-8.4833	298	17.21
Tralee			IE	Kerry	52.2667	-9.7167	298	24.66
Waterford			IE	Kilkenny	52.2583	-7.1119	298	49.27
Beer Sheva			IL	HaDarom	31.25	34.83	216	196.5
Haifa			IL	Haifa	32.8204	34.98	216	639.1
Jerusalem	耶路撒冷		IL	Jerusalem	31.7784	35.2066	216	915.1
Nazareth			IL	HaZafon	32.704	35.2955	216	108.1
Ramla			IL	HaMerkaz	31.9167	34.8667	216	63.86
Tel Aviv	Tel Aviv-Yafo|特拉维夫		IL	Tel Aviv	32.08	34.77	216	1745
Douglas			IM		54.1504	-4.48	301	31.04
Abohar			IN	Punjab	30.1204	74.29	223	130.6
Agartala			IN	Tripura	23.8354	91.28	223	203.3
Agra			IN	Uttar Pradesh	27.1704	78.015	223	1511
Ahmedabad			IN	Dadra and Nagar Haveli	23.0301	72.58	223	4547
Ahmednagar			IN	Maharashtra	19.1104	74.75	223	379.4
Aizawl			IN	Mizoram	23.7104	92.72	223	274.2
Ajmer			IN	Rajasthan	26.45	74.64	223	553.9
Akola			IN	Maharashtra	20.71	77.01	223	466.2
Alappuzha			IN	Kerala	9.5004	76.37	223	176.8
Aligarh			IN	Uttar Pradesh	27.8922	78.0618	223	779.1
Alipur Duar			IN	West Bengal	26.4837	89.5667	223	127.3
Alwar			IN	Rajasthan	27.5454	76.6049	223	283.2
Ambala			IN	Haryana	30.32	76.82	223	146.8
Amravati			IN	Maharashtra	20.95	77.77	223	669.1
Amritsar			IN	Punjab	31.64	74.87	223	1152
Asansol			IN	West Bengal	23.6833	86.9833	223	1328
Atal Nagar			IN	Chhattisgarh	21.235	81.635	223	777.5
Ayodhya			IN	Uttar Pradesh	26.7504	82.17	223	153
Bahraich			IN	Uttar Pradesh	27.6204	81.6699	223	182.2
Ballari			IN	Karnataka	15.15	76.915	223	391
Baramula			IN	Jammu and Kashmir	34.2004	74.35	223	122.6
Barddhaman			IN	West Bengal	23.2504	87.865	223	301.7
Bareilly			IN	Uttar Pradesh	28.3454	79.42	223	781.2
Belagavi			IN	Karnataka	15.865	74.505	223	609.5
Bengaluru	Bangalore|班加罗尔		IN	Karnataka	12.97	77.56	223	5946
Bhagalpur			IN	Bihar	25.23	86.98	223	361.5
Bharatpur			IN	Rajasthan	27.2504	77.5	223	229.4
Bhatpara			IN	West Bengal	22.8504	88.52	223	483.1
Bhavnagar			IN	Dadra and Nagar Haveli	21.7784	72.13	223	509.8
Bhilai			IN	Chhattisgarh	21.2167	81.4333	223	1097
Bhilwara			IN	Rajasthan	25.3504	74.635	223	358.2
Bhiwandi			IN	Maharashtra	19.35	73.13	223	751
Bhiwani			IN	Haryana	28.81	76.125	223	190.9
Bhopal			IN	Madhya Pradesh	23.25	77.41	223	1663
Bhubaneshwar			IN	Orissa	20.2704	85.8274	223	803.1
Bhuj			IN	Dadra and Nagar Haveli	23.2504	69.81	223	289.4
Bhusawal			IN	Maharashtra	21.02	75.83	223	177.7
Bidar			IN	Karnataka	17.9229	77.5175	223	252.1
Bijapur			IN	Karnataka	16.8354	75.71	223	271
Bikaner			IN	Rajasthan	28.0304	73.3299	223	486
Bilaspur			IN	Chhattisgarh	22.0904	82.16	223	436.8
Brahmapur			IN	Orissa	19.32	84.8	223	324.7
Budaun			IN	Uttar Pradesh	28.03	79.09	223	161.6
Bulandshahr			IN	Uttar Pradesh	28.4104	77.8484	223	198.6
Burhanpur			IN	Madhya Pradesh	21.3004	76.13	223	197.2
Chandigarh			IN	Chandigarh	30.72	76.78	223	946.7
Chandrapur			IN	Maharashtra	19.97	79.3	223	461.7
Chennai			IN	Tamil Nadu	13.09	80.28	223	5746
Chhatrapati Sambhajinagar			IN	Bihar	24.7704	84.38	223	95.93
Chhatrapati Sambhajinagar			IN	Maharashtra	19.8957	75.3203	223	1065
Chirala			IN	Andhra Pradesh	15.8604	80.34	223	170
Coimbatore			IN	Tamil Nadu	11	76.95	223	1328
Cuddalore			IN	Tamil Nadu	11.7204	79.77	223	158.6
Cuttack			IN	Orissa	20.47	85.8899	223	580
Daman			IN	Dadra and Nagar Haveli	20.417	72.85	223	39.74
Davangere			IN	Karnataka	14.47	75.92	223	469.3
Dehra Dun			IN	Uttaranchal	30.3204	78.05	223	646.3
Delhi	德里		IN	Delhi	28.67	77.23	223	11780
Dhanbad			IN	Jharkhand	23.8004	86.42	223	732.8
Dhule			IN	Maharashtra	20.9	74.77	223	423
Dibrugarh			IN	Assam	27.4833	94.9	223	144.3
Dindigul			IN	Tamil Nadu	10.38	78	223	200.8
Dispur			IN	Assam	26.144	91.7666	223	16.14
Diu			IN	Dadra and Nagar Haveli	20.7197	70.9904	223	23.78
Etawah			IN	Uttar Pradesh	26.7855	79.015	223	257.4
Faridabad			IN	Haryana	28.4333	77.3167	223	1394
Fatehpur			IN	Uttar Pradesh	25.8804	80.8	223	166.5
Firozabad			IN	Uttar Pradesh	27.15	78.3949	223	306.4
Gandhinagar			IN	Dadra and Nagar Haveli	23.3004	72.6399	223	195.9
Gangtok			IN	Sikkim	27.3333	88.6166	223	54.3
Gaya			IN	Bihar	24.8	85	223	423.7
Ghaziabad			IN	Uttar Pradesh	28.6604	77.4084	223	1270
Gorakhpur			IN	Uttar Pradesh	26.7504	83.38	223	674.2
Gulbarga			IN	Karnataka	17.35	76.82	223	482.5
Guntur			IN	Andhra Pradesh	16.33	80.45	223	530.6
Gurugram			IN	Haryana	28.45	77.02	223	197.3
Guwahati			IN	Assam	26.16	91.77	223	500.3
Gwalior			IN	Madhya Pradesh	26.23	78.1801	223	930.2
Haldia			IN	West Bengal	22.0257	88.0583	223	200.8
Haora			IN	West Bengal	22.5804	88.3299	223	2935
Hapur			IN	Uttar Pradesh	28.7437	77.7628	223	242.9
Hathras			IN	Uttar Pradesh	27.6	78.05	223	126.9
Hindupur			IN	Andhra Pradesh	13.7804	77.49	223	150.8
Hisar			IN	Haryana	29.17	75.725	223	423
Hosapete			IN	Karnataka	15.2804	76.375	223	241.9
Hoshiarpur			IN	Punjab	31.52	75.98	223	158.1
Hubballi			IN	Karnataka	15.36	75.125	223	841.4
Hyderabad			IN	Andhra Pradesh	17.4	78.48	223	4987
Imphal			IN	Manipur	24.8	93.95	223	244.3
Indore			IN	Madhya Pradesh	22.7151	75.865	223	1932
Itanagar			IN	Arunachal Pradesh	27.1004	93.6166	223	44.97
Jabalpur			IN	Madhya Pradesh	23.1751	79.9551	223	1158
Jaipur			IN	Rajasthan	26.9211	75.81	223	2814
Jammu			IN	Jammu and Kashmir	32.7118	74.8467	223	628.3
Jamshedpur			IN	Jharkhand	22.7875	86.1975	223	958.2
Jhansi			IN	Uttar Pradesh	25.453	78.5575	223	619.7
Jodhpur			IN	Rajasthan	26.2918	73.0168	223	958.2
Jorhat			IN	Assam	26.75	94.2167	223	69.03
Jullundur			IN	Punjab	31.3349	75.569	223	820.1
Kakinada			IN	Andhra Pradesh	16.9675	82.2375	223	292.9
Kalyan			IN	Maharashtra	19.2502	73.1602	223	1577
Kanchipuram			IN	Tamil Nadu	12.8337	79.7167	223	155
Kanpur			IN	Uttar Pradesh	26.46	80.32	223	2993
Karimnagar			IN	Andhra Pradesh	18.4604	79.11	223	258.5
Karnal			IN	Haryana	29.6804	76.97	223	225
Karur			IN	Tamil Nadu	10.9504	78.0833	223	76.92
Kavaratti			IN	Lakshadweep	10.5626	72.6369	223	10.69
Khammam			IN	Andhra Pradesh	17.2804	80.1601	223	230.7
Kochi			IN	Kerala	10.015	76.2239	223	1062
Kohima			IN	Nagaland	25.667	94.1166	223	92.11
Kolar			IN	Karnataka	13.1337	78.1334	223	135.5
Kolhapur			IN	Maharashtra	16.7	74.22	223	655.9
Kolkata			IN	West Bengal	22.495	88.3247	223	9709
Kollam			IN	Kerala	8.9004	76.57	223	394.2
Kota			IN	Rajasthan	25.18	75.835	223	795
Kozhikode			IN	Kerala	11.2504	75.77	223	696.5
Krishnanagar			IN	West Bengal	23.3803	88.53	223	145.9
Kumbakonam			IN	Tamil Nadu	10.9805	79.4	223	139.3
Kurnool			IN	Andhra Pradesh	15.83	78.03	223	351.5
Latur			IN	Maharashtra	18.4004	76.57	223	361.7
Lucknow			IN	Uttar Pradesh	26.855	80.915	223	2584
Ludhiana			IN	Punjab	30.9278	75.8723	223	1597
Machilipatnam			IN	Andhra Pradesh	16.2004	81.18	223	192.8
Madurai			IN	Tamil Nadu	9.92	78.12	223	1102
Malegaon			IN	Maharashtra	20.5604	74.525	223	563.1
Mandya			IN	Karnataka	12.5704	76.92	223	209.9
Mangaluru			IN	Karnataka	12.9	74.85	223	597
Mathura			IN	Uttar Pradesh	27.5	77.67	223	330.5
Medinipur			IN	West Bengal	22.3304	87.15	223	169.1
Meerut			IN	Uttar Pradesh	29.0004	77.7	223	1311
Mirzapur			IN	Uttar Pradesh	25.1454	82.57	223	239.8
Moradabad			IN	Uttar Pradesh	28.8418	78.7568	223	754.1
Mumbai	Bombay|孟买		IN	Maharashtra	19.017	72.857	223	15830
Muzaffarnagar			IN	Uttar Pradesh	29.485	77.695	223	349.7
Muzaffarpur			IN	Bihar	26.1204	85.3799	223	333.2
Mysuru			IN	Karnataka	12.31	76.66	223	877.7
Nagercoil			IN	Tamil Nadu	8.1804	77.43	223	219.1
Nagpur			IN	Maharashtra	21.17	79.09	223	2341
Nanded			IN	Maharashtra	19.17	77.3	223	587.1
Nandyal			IN	Andhra Pradesh	15.5204	78.48	223	177
Nasik			IN	Maharashtra	20.0004	73.78	223	1381
Navsari			IN	Dadra and Nagar Haveli	20.8504	72.92	223	163
Nellore			IN	Andhra Pradesh	14.44	79.9899	223	541.1
New Delhi	新德里		IN	Delhi	28.6	77.2	223	317.8
Nizamabad			IN	Andhra Pradesh	18.6704	78.1	223	347
Ongole			IN	Andhra Pradesh	15.5604	80.05	223	187.9
Pali			IN	Rajasthan	25.7904	73.3299	223	208.7
Panaji			IN	Goa	15.492	73.818	223	65.59
Panipat			IN	Haryana	29.4004	76.97	223	292.8
Parbhani			IN	Maharashtra	19.2704	76.76	223	334
Pathankot			IN	Himachal Pradesh	32.2703	75.72	223	214.1
Patiala			IN	Punjab	30.3204	76.385	223	329.2
Patna			IN	Bihar	25.625	85.13	223	1879
Pilibhit			IN	Uttar Pradesh	28.64	79.81	223	131
Pondicherry			IN	Puducherry	11.935	79.83	223	227.4
Porbandar			IN	Dadra and Nagar Haveli	21.67	69.67	223	186.8
Prayagraj			IN	Uttar Pradesh	25.455	81.84	223	1137
Proddatur			IN	Andhra Pradesh	14.7504	78.57	223	187.6
Pune			IN	Maharashtra	18.53	73.85	223	3804
Puri			IN	Orissa	19.8204	85.9	223	201
Purnia			IN	Bihar	25.7854	87.48	223	198.5
Raichur			IN	Karnataka	16.2104	77.355	223	240.6
Rajamahendravaram			IN	Andhra Pradesh	17.0303	81.79	223	304.8
Rajapalaiyam			IN	Tamil Nadu	9.4204	77.58	223	339
Rajkot			IN	Dadra and Nagar Haveli	22.31	70.8	223	1180
Rampur			IN	Uttar Pradesh	28.8154	79.025	223	296.4
Ranchi			IN	Jharkhand	23.37	85.33	223	945.2
Ratlam			IN	Madhya Pradesh	23.3504	75.03	223	272
Raurkela			IN	Orissa	22.2304	84.83	223	554.7
Rohtak			IN	Haryana	28.9	76.58	223	317.2
Sagar			IN	Madhya Pradesh	23.8504	78.75	223	287.8
Saharanpur			IN	Uttar Pradesh	29.97	77.55	223	484.9
Salem			IN	Tamil Nadu	11.67	78.1801	223	825.7
Sambalpur			IN	Orissa	21.4704	83.9701	223	236.9
Sangli			IN	Maharashtra	16.8604	74.575	223	601.2
Shahjahanpur			IN	Uttar Pradesh	27.8804	79.905	223	320.4
Shillong			IN	Meghalaya	25.5705	91.88	223	364.9
Shivamogga			IN	Karnataka	13.9304	75.56	223	486.8
Sholapur			IN	Maharashtra	17.6704	75.9	223	1009
Sikar			IN	Rajasthan	27.6104	75.14	223	318.8
Silchar			IN	Assam	24.7904	92.79	223	152.4
Siliguri			IN	West Bengal	26.7204	88.455	223	515.6
Silvassa			IN	Dadra and Nagar Haveli	20.2666	73.0166	223	27.36
Simla			IN	Himachal Pradesh	31.1	77.1666	223	173.5
Sirsa			IN	Haryana	29.4904	75.03	223	170.9
Sitapur			IN	Uttar Pradesh	27.63	80.75	223	164.4
Sonipat			IN	Haryana	29	77.02	223	250.5
Sopore	Sopur		IN	Jammu and Kashmir	34.3	74.4667	223	60.73
Sri Vijaya Puram			IN	Andaman and Nicobar	11.667	92.736	223	119.8
Srinagar			IN	Jammu and Kashmir	34.1	74.815	223	1058
Surat			IN	Dadra and Nagar Haveli	21.2	72.84	223	3368
Tezpur			IN	Assam	26.6338	92.8	223	58.85
Thanjavur			IN	Tamil Nadu	10.7704	79.15	223	219.6
Thiruvananthapuram			IN	Kerala	8.5	76.95	223	869.1
Tiruchirappalli			IN	Tamil Nadu	10.81	78.69	223	863.2
Tirunelveli			IN	Tamil Nadu	8.7304	77.69	223	489
Tirupati			IN	Andhra Pradesh	13.6504	79.42	223	268.9
Tiruppur			IN	Tamil Nadu	11.0804	77.33	223	547.3
Tiruvannamalai			IN	Tamil Nadu	12.2604	79.1	223	138.2
Tonk			IN	Rajasthan	26.1505	75.79	223	166.5
Tumakuru			IN	Karnataka	13.33	77.1	223	353.5
Tuticorin			IN	Tamil Nadu	8.82	78.13	223	436.1
Udaipur			IN	Rajasthan	24.6	73.73	223	446.3
Ujjain			IN	Madhya Pradesh	23.1904	75.79	223	485.3
Vadodara			IN	Dadra and Nagar Haveli	22.31	73.18	223	1583
Valparai			IN	Tamil Nadu	10.3204	76.97	223	102.3
Varanasi			IN	Uttar Pradesh	25.33	83	223	1258
Vellore			IN	Tamil Nadu	12.9204	79.15	223	177.1
Vijayawada			IN	Andhra Pradesh	16.52	80.63	223	1006
Vishakhapatnam			IN	Andhra Pradesh	17.73	83.305	223	1296
Vizianagaram			IN	Andhra Pradesh	18.1204	83.5	223	90.28
Warangal			IN	Andhra Pradesh	18.01	79.58	223	1035
Ad Diwaniyah			IQ	Al-Qadisiyah	31.9889	44.924	191	338.6
Al Amarah			IQ	Maysan	31.8416	47.1512	191	334.2
Al Fallujah			IQ	Al-Anbar	33.3477	43.7773	191	211
Al Hillah			IQ	Babil	32.4721	44.4217	191	479.7
Al Kut			IQ	Wasit	32.4907	45.8304	191	318.3
Al Musayyib			IQ	Babil	32.7786	44.29	191	59.68
An Najaf			IQ	An-Najaf	32.0003	44.3354	191	612.8
An Nasiriyah			IQ	Dhi-Qar	31.0429	46.2676	191	425.9
Ar Ramadi			IQ	Al-Anbar	33.42	43.3	191	284.8
Ar Rutbah			IQ	Al-Anbar	33.0385	40.2845	191	17.2
As Samawah			IQ	Al-Muthannia	31.3099	45.2803	191	163.9
As Sulaymaniyah			IQ	As-Sulaymaniyah	35.5613	45.4309	191	654.3
Ash Shatrah			IQ	Dhi-Qar	31.4175	46.1772	191	122.3
Az Aubayr			IQ	Al-Basrah	30.3892	47.708	191	192.4
Baghdad	巴格达		IQ	Baghdad	33.3386	44.3939	191	5054
Baqubah			IQ	Diyala	33.7476	44.6573	191	226
Basra			IQ	Al-Basrah	30.5135	47.8136	191	870
Dahuk			IQ	Dihok	36.8667	43	191	620.5
Irbil			IQ	Arbil	36.179	44.0086	191	795.9
Karbala			IQ	Karbala'	32.6149	44.0245	191	472.6
Kirkuk			IQ	At-Ta'mim	35.4722	44.3923	191	555.1
Mandali			IQ	Diyala	33.7436	45.5464	191	16.42
Mosul			IQ	Ninawa	36.345	43.145	191	1228
Samarra			IQ	Sala ad-Din	34.194	43.875	191	158.5
Tall Afar			IQ	Ninawa	36.376	42.4497	191	144.5
Tikrit			IQ	Sala ad-Din	34.597	43.677	191	49.53
Zakho			IQ	Dihok	37.1445	42.6872	191	115
Abadan			IR	Khuzestan	30.3307	48.2797	254	315.1
Ahar			IR	East Azarbaijan	38.4829	47.0629	254	98.99
Ahvaz			IR	Khuzestan	31.28	48.72	254	918.6
Amol			IR	Mazandaran	36.4713	52.3633	254	210.5
Arak			IR	Markazi	34.0804	49.7	254	463.4
Ardabil			IR	Ardebil	38.25	48.3	254	412.7
Bam			IR	Kerman	29.1077	58.362	254	99.27
Bandar-e Bushehr			IR	Bushehr	28.92	50.83	254	167.2
Bandar-e-Abbas			IR	Hormozgan	27.2041	56.2721	254	414.5
Behbehan			IR	Khuzestan	30.5818	50.2615	254	82.52
Bijar			IR	Kordestan	35.8741	47.5937	254	48.81
Birjand			IR	South Khorasan	32.88	59.2199	254	260.8
Bojnurd			IR	North Khorasan	37.47	57.32	254	200.3
Borujerd			IR	Lorestan	33.92	48.8	254	252
Chabahar			IR	Sistan and Baluchestan	25.3004	60.6299	254	56.54
Dezful			IR	Khuzestan	32.3804	48.47	254	315.5
Fasa			IR	Fars	28.9718	53.6715	254	111.3
Gonbad-e Kavus			IR	Golestan	37.2518	55.1715	254	145.7
Gorgan			IR	Golestan	36.8303	54.48	254	263
Hamadan			IR	Hamadan	34.796	48.515	254	264.3
Ilam			IR	Ilam	33.6304	46.43	254	146.9
Isfahan			IR	Esfahan	32.7	51.7	254	1573
Karaj			IR	Tehran	35.8004	50.97	254	1423
Kashan			IR	Esfahan	33.9804	51.58	254	249.4
Kashmar			IR	Razavi Khorasan	35.1814	58.4515	254	126.6
Kerman			IR	Kerman	30.3	57.08	254	556.5
Kermanshah			IR	Kermanshah	34.38	47.06	254	828.3
Khomeini Shahr			IR	Esfahan	32.7004	51.47	254	437.1
Khorramabad			IR	Lorestan	33.4804	48.35	254	352.5
Khvoy			IR	West Azarbaijan	38.5304	44.97	254	189
Mahabad			IR	West Azarbaijan	36.7704	45.72	254	153.4
Malayer			IR	Hamadan	34.32	48.85	254	176.6
Maragheh			IR	East Azarbaijan	37.4204	46.22	254	151.4
Marv Dasht			IR	Fars	29.8014	52.8215	254	124.4
Mashhad			IR	Razavi Khorasan	36.27	59.57	254	2318
Masjed Soleyman			IR	Khuzestan	31.98	49.2999	254	132.6
Neyshabur			IR	Razavi Khorasan	36.22	58.82	254	221.3
Qasr-e Shirin			IR	Kermanshah	34.5124	45.5772	254	11.2
Qazvin			IR	Qazvin	36.27	50	254	399.1
Qom			IR	Qom	34.65	50.95	254	933.5
Qomsheh			IR	Esfahan	32.0115	51.8597	254	118.3
Quchan			IR	Razavi Khorasan	37.1118	58.5015	254	128.6
Rasht			IR	Gilan	37.3	49.63	254	544.7
Sabzewar			IR	Razavi Khorasan	36.22	57.63	254	215.9
Sanandaj			IR	Kordestan	35.3	47.02	254	331.8
Sari			IR	Mazandaran	36.5504	53.1	254	263.4
Saveh			IR	Markazi	35.0218	50.3314	254	145.4
Semnan			IR	Semnan	35.5548	53.3743	254	117.9
Shahrud			IR	Semnan	36.4229	54.9629	254	125.3
Shar e Kord			IR	Chahar Mahall and Bakhtiari	32.321	50.854	254	129.2
Shiraz			IR	Fars	29.63	52.57	254	1240
Sirjan			IR	Kerman	29.47	55.73	254	171
Tabriz			IR	East Azarbaijan	38.0863	46.3012	254	1305
Tehran	Teheran|德黑兰		IR	Tehran	35.6719	51.4243	254	7513
Torbat-e Jam			IR	Razavi Khorasan	35.2233	60.6129	254	81.75
Urmia	Orumiyeh		IR	West Azarbaijan	37.53	45	254	577.3
Varamin			IR	Tehran	35.3166	51.6466	254	172.2
Yasuj			IR	Kohgiluyeh and Buyer Ahmad	30.659	51.594	254	96.79
Yazd			IR	Yazd	31.9201	54.37	254	451.9
Yazdan			IR	South Khorasan	33.5065	60.8938	254	1.894
Zabol			IR	Sistan and Baluchestan	31.0215	61.4815	254	178
Zahedan			IR	Sistan and Baluchestan	29.5	60.83	254	575.4
Zanjan			IR	Zanjan	36.67	48.5	254	355
Akureyi			IS	Akureyri	65.6666	-18.1	273	14.75
Borgarnes			IS	Vesturland	64.5695	-21.8623	273	1.783
Egilsstaðir			IS	Austur-Hérað	65.2674	-14.395	273	1.823
Hofn			IS	Sveitarfélagið Hornafjörður	64.2723	-15.2139	273	1.695
Keflavík			IS	Suðurnes	64.0166	-22.5666	273	7.377
Reykjavík	雷克雅未克		IS	Suðurnes	64.15	-21.95	273	140.1
Sauðárkrókur			IS	Akrahreppur	65.7464	-19.639	273	2.191
Selfoss			IS	Biskupstungnahreppur	63.9334	-20.9969	273	5.03
Ísafjörður			IS	Vestfirðir	66.0833	-23.15	273	1.95
Ancona			IT	Marche	43.6004	13.4999	320	95.6
Aosta			IT	Valle d'Aosta	45.737	7.315	320	34.06
Arezzo			IT	Toscana	43.4617	11.875	320	82.61
Asti			IT	Piemonte	44.93	8.21	320	63.41
Bari			IT	Apulia	41.1142	16.8728	320	408.6
Barletta			IT	Apulia	41.32	16.27	320	99.96
Benevento			IT	Campania	41.1337	14.75	320	59.28
Bergamo			IT	Lombardia	45.7004	9.67	320	160.7
Bologna			IT	Emilia-Romagna	44.5004	11.34	320	429.7
Bolzano			IT	Trentino-Alto Adige	46.5004	11.36	320	95.44
Borgo Egnazia		Fasano	IT	Puglia	40.8749	17.3917	320	0
Brindisi			IT	Apulia	40.6403	17.93	320	96.76
Cagliari			IT	Sardegna	39.2224	9.104	320	227.9
Campobasso			IT	Molise	41.563	14.656	320	50.76
Caserta			IT	Campania	41.06	14.3374	320	164.7
Catania			IT	Sicily	37.5	15.08	320	482.9
Catanzaro			IT	Calabria	38.9004	16.6	320	90.54
Civitavecchia			IT	Lazio	42.1004	11.8	320	55.67
Como			IT	Lombardia	45.81	9.08	320	167.4
Crotone			IT	Calabria	39.0833	17.1233	320	59.31
Ferrara			IT	Emilia-Romagna	44.8504	11.6099	320	121.8
Florence			IT	Toscana	43.78	11.25	320	935.8
Foggia			IT	Apulia	41.4605	15.56	320	147
Genoa			IT	Liguria	44.41	8.93	320	624.7
L'Aquila			IT	Abruzzo	42.3504	13.39	320	62.2
Lecce			IT	Apulia	40.3604	18.15	320	122.9
Livorno			IT	Toscana	43.5511	10.3023	320	145
Marsala			IT	Sicily	37.8054	12.4387	320	60.48
Messina			IT	Sicily	38.2005	15.55	320	224
Milan	Milano|米兰		IT	Lombardia	45.47	9.205	320	2126
Modena			IT	Emilia-Romagna	44.65	10.92	320	175
Naples			IT	Campania	40.84	14.245	320	1619
Novara			IT	Piemonte	45.45	8.62	320	88.97
Olbia			IT	Sardegna	40.9143	9.5151	320	44.34
Palermo			IT	Sicily	38.125	13.35	320	767.6
Parma			IT	Emilia-Romagna	44.8104	10.32	320	164.7
Perugia			IT	Umbria	43.1104	12.39	320	142
Pescara			IT	Abruzzo	42.4554	14.2187	320	215.5
Pisa			IT	Toscana	43.7205	10.4	320	146.5
Potenza			IT	Basilicata	40.642	15.799	320	69.06
Ragusa			IT	Sicily	36.93	14.73	320	67.36
Ravenna			IT	Emilia-Romagna	44.4204	12.22	320	124.3
Reggio di Calabria			IT	Calabria	38.115	15.6414	320	179
Rome	Roma|罗马		IT	Lazio	41.896	12.4833	320	1687
Salerno			IT	Campania	40.6804	14.7699	320	546.9
Sassari			IT	Sardegna	40.73	8.57	320	102.8
Siena			IT	Toscana	43.317	11.35	320	48.73
Siracusa			IT	Sicily	37.0704	15.29	320	123.1
Taormina			IT	Sicily	37.8516	15.2853	320	11
Taranto			IT	Apulia	40.5084	17.23	320	148.8
Trento			IT	Trentino-Alto Adige	46.0804	11.12	320	106.4
Treviso			IT	Veneto	45.67	12.24	320	128.7
Trieste			IT	Friuli-Venezia Giulia	45.6504	13.8	320	213.6
Turin			IT	Piemonte	45.0704	7.67	320	1259
Udine			IT	Friuli-Venezia Giulia	46.07	13.24	320	107
Venice	Venezia|威尼斯		IT	Veneto	45.4387	12.335	320	270.8
Verona			IT	Veneto	45.4404	10.99	320	300.3
Vibo Valentia			IT	Calabria	38.6666	16.1	320	32.17
Black River			JM	Saint Elizabeth	18.031	-77.852	116	4.229
Falmouth			JM	Trelawny	18.4796	-77.656	116	7.779
Half Way Tree	Halfway Tree		JM	Saint Andrew	18.0333	-76.8	116	96.49
Kingston			JM	Kingston	17.9771	-76.7674	116	801.3
Lucea			JM	Hanover	18.443	-78.179	116	6.289
Mandeville			JM	Manchester	18.033	-77.5	116	47.12
May Pen			JM	Clarendon	17.9666	-77.2333	116	89.95
Montego Bay			JM	Saint James	18.4667	-77.9167	116	104.4
Port Antonio			JM	Portland	18.159	-76.38	116	14.4
Port Maria			JM	Saint Mary	18.377	-76.9	116	7.906
Port Morant			JM	Saint Thomas	17.891	-76.329	116	11.54
Savanna-la-Mar			JM	Westmoreland	18.164	-77.948	116	25.26
Spanish Town			JM	Saint Catherine	17.9833	-76.95	116	297.5
St. Ann's Bay			JM	Saint Ann	18.4326	-77.1995	116	13.67
Al Aqabah			JO	Aqaba	29.527	35.0777	185	95.05
Al Karak			JO	Karak	31.1851	35.7047	185	50.87
Al Mafraq			JO	Mafraq	32.2833	36.2333	185	57.12
Amman	安曼		JO	Amman	31.95	35.9333	185	1060
As Salt			JO	Balqa	32.0392	35.7272	185	110.4
At Tafilah			JO	Tafilah	30.8333	35.6	185	25.43
Az Zarqa			JO	Zarqa	32.07	36.1	185	843.7
Irbid			JO	Irbid	32.55	35.85	185	471
Ma'an			JO	Ma’an	30.192	35.736	185	50.35
Akita			JP	Akita	39.71	140.09	256	301
Aomori			JP	Aomori	40.825	140.71	256	281.6
Asahikawa			JP	Hokkaido	43.755	142.38	256	341.1
Fukui			JP	Fukui	36.0704	136.22	256	241.3
Fukuoka			JP	Fukuoka	33.595	130.41	256	2092
Fukushima			JP	Fukushima	37.74	140.47	256	279
Gifu			JP	Gifu	35.4231	136.7628	256	405.3
Hachinohe			JP	Aomori	40.51	141.54	256	225.6
Hachioji			JP	Tokyo	35.6577	139.3261	256	579.4
Hakodate			JP	Hokkaido	41.795	140.74	256	289.4
Hakone	箱根		JP	Kanagawa	35.2324	139.1069	256	11
Hamamatsu			JP	Shizuoka	34.7181	137.7327	256	887.2
Hirosaki			JP	Aomori	40.57	140.47	256	171.7
Hiroshima	广岛|広島		JP	Hiroshima	34.3878	132.4429	256	1594
Ise-Shima	伊势志摩	Shima	JP	Mie	34.309	136.821	256	0
Iwaki			JP	Fukushima	37.0553	140.89	256	324.7
Kagoshima			JP	Kagoshima	31.586	130.5611	256	536.1
Kanazawa			JP	Ishikawa	36.56	136.64	256	505.1
Kanoya			JP	Kagoshima	31.3833	130.85	256	68.51
Kawagoe			JP	Saitama	35.9177	139.4911	256	337.9
Kawasaki			JP	Kanagawa	35.53	139.705	256	1372
Kitakyushu			JP	Fukuoka	33.8704	130.82	256	990.3
Kitami			JP	Hokkaido	43.8504	143.9	256	104
Kobe			JP	Hyogo	34.68	135.17	256	1528
Kochi			JP	Kochi	33.5624	133.5375	256	323.1
Kofu			JP	Yamanashi	35.6504	138.5833	256	193.8
Koriyama			JP	Fukushima	37.41	140.38	256	302.6
Kumamoto			JP	Kumamoto	32.8009	130.7006	256	699.3
Kure			JP	Hiroshima	34.251	132.5656	256	196.8
Kushiro			JP	Hokkaido	42.975	144.3747	256	191.1
Kyoto	京都		JP	Kyoto	35.03	135.75	256	1632
Maebashi			JP	Gunma	36.3927	139.0727	256	313.8
Maizuru			JP	Kyoto	35.4504	135.3333	256	62.53
Matsue			JP	Shimane	35.467	133.0666	256	150.5
Matsumoto			JP	Nagano	36.2404	137.97	256	217.8
Matsuyama			JP	Ehime	33.8455	132.7658	256	525.1
Mito			JP	Ibaraki	36.3704	140.48	256	300.2
Miyazaki			JP	Miyazaki	31.9182	131.4184	256	317.8
Morioka			JP	Iwate	39.72	141.13	256	294.8
Muroran			JP	Hokkaido	42.35	140.98	256	125.9
Nagano			JP	Nagano	36.65	138.17	256	477.2
Nagaoka			JP	Niigata	37.4504	138.86	256	187.6
Nagasaki	长崎		JP	Nagasaki	32.765	129.885	256	422.8
Nagoya			JP	Aichi	35.155	136.915	256	2711
Naha			JP	Okinawa	26.2072	127.673	256	611.6
Niigata			JP	Niigata	37.92	139.04	256	537.5
Obihiro			JP	Hokkaido	42.9304	143.17	256	169.6
Oita			JP	Oita	33.2432	131.5979	256	412.1
Okayama			JP	Okayama	34.672	133.9171	256	752.9
Osaka	大阪		JP	Osaka	34.75	135.4601	256	6943
Otaru			JP	Hokkaido	43.1887	140.9783	256	139.3
Otsu			JP	Shiga	35.0064	135.8674	256	437.8
Sakata			JP	Yamagata	38.92	139.8501	256	86.51
Sapporo	札幌		JP	Hokkaido	43.075	141.34	256	2203
Sasebo			JP	Nagasaki	33.1631	129.7177	256	224.3
Sendai			JP	Miyagi	38.2871	141.0217	256	1644
Shimonoseki			JP	Yamaguchi	33.9654	130.9454	256	236.2
Shizuoka			JP	Shizuoka	34.9858	138.3854	256	686.4
Takamatsu			JP	Kagawa	34.3447	134.0448	256	329.9
Takaoka			JP	Toyama	36.67	137	256	124.4
Tokushima			JP	Tokushima	34.0674	134.5525	256	355.6
Tokyo	东京|東京		JP	Tokyo	35.685	139.7514	256	22010
Tomakomai			JP	Hokkaido	42.6504	141.55	256	161.4
Tottori			JP	Tottori	35.5004	134.2333	256	142.6
Toyama			JP	Toyama	36.7	137.23	256	329.2
Tsu			JP	Mie	34.7171	136.5167	256	392.5
Tsuruoka			JP	Yamagata	38.7004	139.8302	256	88.05
Utsunomiya			JP	Tochigi	36.55	139.87	256	558.8
Wakayama			JP	Wakayama	34.2231	135.1677	256	395.5
Yamagata			JP	Yamagata	38.2705	140.32	256	263.4
Yokohama			JP	Kanagawa	35.32	139.58	256	3698
Bungoma			KE	Western	0.5704	34.56	42	55.96
Eldama Ravine			KE	Rift Valley	0.0504	35.72	42	15.05
Eldoret			KE	Rift Valley	0.52	35.27	42	285.9
Embu			KE	Eastern	-0.5196	37.45	42	46.77
Garissa			KE	North-Eastern	-0.4396	39.67	42	65.95
Kakamega			KE	Western	0.2904	34.73	42	63.43
Karungu			KE	Nyanza	-0.8496	34.15	42	2.376
Kendu Bay			KE	Nyanza	-0.3596	34.64	42	91.25
Kericho			KE	Rift Valley	-0.3596	35.28	42	67.3
Kilifi			KE	Coast	-3.6096	39.85	42	63.23
Kisii			KE	Nyanza	-0.6696	34.76	42	28.55
Kisumu			KE	Nyanza	-0.09	34.75	42	306
Kitale			KE	Rift Valley	1.0305	34.9899	42	112.8
Konza			KE	Rift Valley	-1.7496	37.12	42	2.004
Lamu			KE	Coast	-2.262	40.9197	42	17.43
Lodwar			KE	Rift Valley	3.1304	35.57	42	17.09
Machakos			KE	Eastern	-1.5095	37.26	42	88.45
Malindi			KE	Coast	-3.21	40.1	42	81.16
Maralal			KE	Rift Valley	1.1105	36.68	42	20.84
Marsabit			KE	Eastern	2.33	37.98	42	15.91
Meru			KE	Eastern	0.06	37.64	42	47.23
Mombasa			KE	Coast	-4.04	39.6899	42	840.8
Moyale			KE	Eastern	3.52	39.05	42	20.54
Mwingi			KE	Eastern	-0.9296	38.07	42	9.546
Nairobi	内罗毕		KE	Nairobi	-1.2833	36.8167	42	2880
Naivasha			KE	Rift Valley	-0.7096	36.43	42	41.17
Nakuru			KE	Rift Valley	-0.28	36.07	42	312.3
Namanga			KE	Rift Valley	-2.5396	36.8	42	7.665
Nanyuki			KE	Rift Valley	0.0204	37.06	42	34.34
Nyeri			KE	Central	-0.417	36.951	42	51.08
Sotik			KE	Rift Valley	-0.6796	35.12	42	36.94
Thika			KE	Central	-1.0396	37.09	42	93.57
Tsavo			KE	Coast	-2.9828	38.4666	42	0.414
Voi			KE	Coast	-3.3696	38.57	42	28.06
Wajir			KE	North-Eastern	1.7504	40.05	42	40.24
Witu			KE	Coast	-2.3796	40.43	42	3.945
At Bashy			KG	Naryn	41.1725	75.7968	197	15.41
Balykchy			KG	Ysyk-Köl	42.456	76.1854	197	40.26
Bishkek	比什凯克		KG	Bishkek	42.8731	74.5852	197	820.6
Cholpon Ata			KG	Ysyk-Köl	42.6513	77.0811	197	14.09
Jalal Abad			KG	Jalal-Abad	40.9429	73.0025	197	162.3
Kara Balta			KG	Bishkek	42.8306	73.8857	197	68.46
Karakol			KG	Ysyk-Köl	42.492	78.3818	197	63.41
Kok Yangak			KG	Jalal-Abad	41.0307	73.2058	197	14.52
Naryn			KG	Naryn	41.4263	75.9911	197	44
Osh			KG	Osh	40.5404	72.79	197	295.6
Talas			KG	Talas	42.5184	72.2429	197	28.65
Tash Komur			KG	Jalal-Abad	41.3419	72.2314	197	19.97
Tokmak			KG	Bishkek	42.8299	75.2846	197	87.95
Toktogul			KG	Jalal-Abad	41.8826	72.9372	197	22.73
Battambang			KH	Batdâmbâng	13.1	103.2	238	152.6
Kampong Cham			KH	Kâmpóng Cham	12.0004	105.45	238	72.49
Kampong Spoe			KH	Kâmpóng Spœ	11.452	104.519	238	33.23
Kampong Thum			KH	Kâmpóng Thum	12.712	104.889	238	19.95
Kampot			KH	Kâmpôt	10.6171	104.1833	238	36.4
Kompong Chhnang			KH	Kâmpóng Chhnang	12.2505	104.6666	238	65.82
Kracheh			KH	Krâchéh	12.469	106.024	238	19.98
Krong Koh Kong			KH	Kaôh Kong	11.6175	102.9849	238	30.29
Lumphat			KH	Rôtânôkiri	13.507	106.981	238	19.2
Phnom Penh	金边		KH	Phnom Penh	11.55	104.9166	238	1466
Phnum Tbeng Meanchey			KH	Preah Vihéar	13.8167	104.9667	238	24.38
Prey Veng			KH	Prey Vêng	11.484	105.324	238	74
Pursat			KH	Pouthisat	12.5337	103.9167	238	32.96
Senmonorom			KH	Môndól Kiri	12.45	107.2	238	7.944
Siem Reap			KH	Siemréab	13.3666	103.85	238	97.2
Sisophon			KH	Bântéay Méanchey	13.5838	102.9833	238	36.76
Stoeng Treng			KH	Stœng Trêng	13.523	105.974	238	29.66
Svay Rieng			KH	Svay Rieng	11.08	105.801	238	23.96
Takeo			KH	Takêv	10.9838	104.7833	238	15.26
Tarawa			KI		1.3382	173.0176	365	25.67
Moroni			KM		-11.7042	43.2402	340	85.78
Basseterre			KN		17.302	-62.717	160	18.69
Anbyon			KP	Kangwon-do	39.0282	127.5186	240	34.99
Changyon			KP	Hwanghae-namdo	38.2517	125.1021	240	44.18
Chongjin			KP	Hamgyong-bukto	41.7846	129.79	240	499.8
Chongju			KP	P'yongan-bukto	39.6813	125.2163	240	85.42
Chosan			KP	Chagang-do	40.8255	125.8008	240	7.786
Haeju			KP	Hwanghae-namdo	38.0394	125.7144	240	223.3
Hamhung			KP	Hamgyong-namdo	39.9101	127.5454	240	595.7
Hungnam			KP	Hamgyong-namdo	39.8231	127.6232	240	548.7
Hyeson			KP	Ryanggang	41.3927	128.1927	240	227.5
Kaesong			KP	Kaesong	37.964	126.5644	240	305.3
Kanggye			KP	Chagang-do	40.9732	126.6032	240	254.5
Kilchu			KP	Hamgyong-bukto	40.9604	129.3204	240	82.41
Kimchaek			KP	Hamgyong-bukto	40.6723	129.2027	240	187.3
Kimhyonggwon			KP	Ryanggang	40.8175	128.1553	240	3.839
Manpo			KP	Chagang-do	41.1454	126.2958	240	186.8
Munchon			KP	Kangwon-do	39.3813	127.2517	240	73.62
Musan			KP	Hamgyong-bukto	42.2304	129.2304	240	50.94
Nampo			KP	Namp'o-si	38.7669	125.4524	240	791
Ongjin			KP	Hwanghae-namdo	37.9371	125.3571	240	66.72
Pyongsan			KP	Hwanghae-bukto	38.3367	126.3866	240	66.26
Pyongyang	平壤		KP	P'yongyang	39.0194	125.7547	240	2899
Sariwon			KP	Hwanghae-bukto	38.507	125.762	240	154.9
Sin-Ni			KP	P'yongan-namdo	39.488	125.464	240	19.46
Sinuiju			KP	P'yongan-bukto	40.0859	124.4213	240	167.2
Sonbong			KP	Hamgyong-bukto	42.3377	130.4027	240	44.1
Sunchon			KP	P'yongan-namdo	39.4236	125.939	240	400.6
Taedong			KP	P'yongan-bukto	40.6171	125.4501	240	1.884
Wonsan			KP	Kangwon-do	39.1605	127.4308	240	322.4
Andong			KR	Daegu	36.5659	128.725	247	123.9
Ansan			KR	Gyeonggi-do	37.3481	126.8595	247	695.1
Busan	Pusan|釜山|부산		KR	Busan	35.0951	129.01	247	3480
Changwon	Masan		KR	Gyeongsangnam-do	35.2191	128.5836	247	1081
Cheongju			KR	Chungcheongbuk-do	36.6439	127.5012	247	719.4
Chuncheon			KR	Gangwon-do	37.8747	127.7342	247	218.1
Daegu			KR	Taegu-gwangyoksi	35.8668	128.607	247	2460
Daejeon			KR	Daejeon	36.3355	127.425	247	1458
Eumseong			KR	Chungcheongbuk-do	36.9353	127.6897	247	10.08
Gangneung			KR	Gangwon-do	37.7559	128.8962	247	173.8
Gimhae Air Base	金海空军基地	Busan	KR	Busan	35.1795	128.9382	247	0
Goyang			KR	Gyeonggi-do	37.6527	126.8372	247	903
Gunsan			KR	Jeollabuk-do	35.9818	126.716	247	243.7
Gwangju			KR	Kwangju-gwangyoksi	35.171	126.9104	247	1428
Gyeongju	Kyongju|庆州|경주		KR	Daegu	35.8428	129.2117	247	148.9
Iksan			KR	Jeollabuk-do	35.941	126.9454	247	261.5
Incheon	仁川		KR	Inch'on-gwangyoksi	37.4761	126.6422	247	2550
Jeju	Cheju|济州		KR	Jeju	33.5101	126.5219	247	361.3
Jeonju			KR	Jeollabuk-do	35.8314	127.1404	247	679.9
Mokpo			KR	Gwangju	34.8068	126.3958	247	264.2
Panmunjom	Panmunjeom|板门店	Paju	KR	Gyeonggi	37.956	126.677	240	0
Pohang			KR	Daegu	36.0209	129.3715	247	435.3
Puch'on			KR	Gyeonggi-do	37.4989	126.7831	247	866
Seoul	首尔|汉城|서울		KR	Seoul	37.5663	126.9997	247	9796
Sokcho			KR	Gangwon-do	38.2087	128.5912	247	85.43
Songnam			KR	Gyeonggi-do	37.4386	127.1378	247	987
Suwon			KR	Gyeonggi-do	37.2578	127.0109	247	1078
Ulsan			KR	Ulsan	35.5467	129.317	247	1012
Wonju			KR	Gangwon-do	37.3551	127.9396	247	240.9
Yeosu			KR	Gwangju	34.7368	127.7458	247	302.1
Al Ahmadi			KW	Al Ahmadi	29.0769	48.0838	227	68.76
Al Jahra			KW	Al Jahrah	29.3375	47.6581	227	194.2
Hawalli			KW	Hawalli	29.3333	48	227	164.2
Kuwait	Kuwait City|科威特城		KW	Al Kuwayt	29.3697	47.9783	227	1062
George Town			KY		19.2804	-81.33	84	2.771
Aktau			KZ	Mangghystau	43.6232	51.2365	187	4.479
Aktobe			KZ	Aqtöbe	50.28	57.17	188	260.5
Algha			KZ	Aqtöbe	49.9032	57.335	188	28.27
Almaty	阿拉木图		KZ	Almaty	43.325	76.915	184	1096
Aqadyr			KZ	Qaraghandy	48.2749	72.8599	184	5.359
Aqsay			KZ	West Kazakhstan	51.1714	53.0349	237	30.4
Aqsu			KZ	Aqmola	52.4502	71.9597	184	8.543
Aral			KZ	Qyzylorda	46.8	61.6666	242	30.18
Arqalyq			KZ	Qostanay	50.2418	66.8976	242	48.76
Arys			KZ	South Kazakhstan	42.4369	68.8048	184	39.47
Astana	Nur-Sultan|阿斯塔纳		KZ	Aqmola	51.1811	71.4278	184	335.3
Atasu			KZ	Qaraghandy	48.6903	71.6499	184	16.4
Atbasar			KZ	Aqmola	51.8219	68.3477	184	35.31
Atyrau			KZ	Atyrau	47.1127	51.92	190	170.6
Ayakoz			KZ	East Kazakhstan	47.9647	80.4297	184	39.67
Balqash			KZ	Qaraghandy	46.8532	74.9502	184	80.59
Balyqshy			KZ	Atyrau	47.0666	51.8666	190	25.44
Bayghanin			KZ	Aqtöbe	48.6917	55.874	188	4.271
Baykonur			KZ	Qyzylorda	45.6914	63.2413	242	36.17
Bestobe			KZ	Aqmola	52.4997	73.0997	184	7.189
Beyneu			KZ	Mangghystau	45.1834	55.1	187	32.45
Boralday			KZ	Almaty	43.3341	76.8288	184	21
Bulaevo			KZ	North Kazakhstan	54.9053	70.44	184	5.383
Burylbaytal			KZ	Zhambyl	44.9387	74.0303	184	0.0925
Chapaev			KZ	West Kazakhstan	50.1915	51.1449	237	3.515
Derzhavinsk			KZ	Aqmola	51.1021	66.3075	184	14.85
Ekibastuz			KZ	Pavlodar	51.73	75.3199	184	124.7
Embi			KZ	Aqtöbe	48.8268	58.1442	188	10.01
Ertis			KZ	Pavlodar	53.3453	75.4499	184	6.311
Erymentau			KZ	Aqmola	51.6303	73.1049	184	19.66
Esik			KZ	Almaty	43.3691	77.4438	184	30.88
Esil			KZ	Aqmola	51.957	66.3775	184	7.066
Fort Shevchenko			KZ	Mangghystau	44.5171	50.2666	187	3.236
Kachiry			KZ	Pavlodar	53.0804	76.09	184	5.13
Kentau			KZ	South Kazakhstan	43.5165	68.5199	184	55.86
Khromtau			KZ	Aqtöbe	50.2699	58.45	188	21.61
Kishkenekol			KZ	North Kazakhstan	53.6368	72.3414	184	6.779
Kokshetau			KZ	Aqmola	53.3	69.42	184	126.7
Komsomolets			KZ	Qostanay	53.7506	62.0502	242	5.694
Lenger			KZ	South Kazakhstan	42.1899	69.8799	184	22.15
Makhambet			KZ	Atyrau	47.6714	51.5798	190	4.761
Makinsk			KZ	Aqmola	52.6404	70.41	184	20.37
Mangyshlak			KZ	Mangghystau	43.6905	51.1417	187	147.4
Maqat			KZ	Atyrau	47.6482	53.3265	190	12.17
Oktyabrsk			KZ	Aqtöbe	49.4731	57.4449	188	27.28
Oostanay			KZ	Qostanay	53.2209	63.6283	242	223.5
Oral			KZ	West Kazakhstan	51.2711	51.335	237	204.9
Osakarovka			KZ	Qaraghandy	50.5799	72.5699	184	4.196
Oskemen			KZ	East Kazakhstan	49.99	82.6149	184	284.4
Otar			KZ	Almaty	43.5346	75.2139	184	11.24
Oytal			KZ	Zhambyl	42.9153	73.2549	184	16.25
Pavlodar			KZ	Pavlodar	52.3	76.95	184	316.3
Petropavlovsk			KZ	North Kazakhstan	54.88	69.22	184	214.6
Qapshaghay			KZ	Almaty	43.8844	77.0687	184	40.32
Qaraghandy			KZ	Qaraghandy	49.885	73.115	184	378.3
Qaratau			KZ	Zhambyl	43.1854	70.46	184	35.74
Qarazhal			KZ	Qaraghandy	48.0253	70.7999	184	17.99
Qarqaraly			KZ	Qaraghandy	49.4249	75.4649	184	4.899
Qazaly			KZ	Qyzylorda	45.7628	62.1075	242	3.436
Qulan			KZ	Zhambyl	42.9204	72.705	184	10.2
Qulsary			KZ	Atyrau	46.9833	54.0165	190	37.1
Qusmuryn			KZ	Qostanay	52.458	64.6	242	4.346
Qyzylorda			KZ	Qyzylorda	44.8	65.465	242	213.3
Ridder			KZ	East Kazakhstan	50.3554	83.5149	184	54.71
Rudny			KZ	Qostanay	52.9527	63.13	242	104.2
Sarqan			KZ	Almaty	45.4203	79.9149	184	61.33
Saryshaghan			KZ	Qaraghandy	46.1195	73.6191	184	2.331
Semey			KZ	East Kazakhstan	50.435	80.275	184	302.1
Serebryansk			KZ	East Kazakhstan	49.6999	83.4249	184	0.701
Shalqar			KZ	Aqtöbe	47.8363	59.6141	188	27.26
Shar			KZ	East Kazakhstan	49.6003	81.0549	184	5.125
Sharbaqty			KZ	Pavlodar	52.4999	78.1499	184	0.107
Shemonaikha			KZ	East Kazakhstan	50.6316	81.905	184	23.63
Shieli			KZ	Qyzylorda	44.167	66.75	242	25.87
Shonzhy			KZ	Almaty	43.5421	79.4703	184	3.902
Shu			KZ	Zhambyl	43.5953	73.7448	184	41.11
Shymkent			KZ	South Kazakhstan	42.32	69.595	184	439.7
Taldyqorghan			KZ	Almaty	45	78.4	184	88.38
Taraz			KZ	Zhambyl	42.9	71.365	184	332.7
Tayynsha			KZ	North Kazakhstan	53.8481	69.7638	184	7.128
Temirtau			KZ	Qaraghandy	50.065	72.965	184	167.2
Tobol			KZ	Qostanay	52.698	62.5749	242	3.913
Turgay			KZ	Qostanay	49.626	63.499	242	5.277
Turkistan			KZ	South Kazakhstan	43.3016	68.2549	184	86.74
Urzhar			KZ	East Kazakhstan	47.1002	81.6048	184	13.85
Ushtobe			KZ	Almaty	45.2653	77.97	184	19.12
Zaysan			KZ	East Kazakhstan	47.4752	84.8598	184	14.2
Zhaltyr			KZ	Aqmola	51.6324	69.8328	184	0.694
Zhangaozen			KZ	Mangghystau	43.3004	52.8	187	8.895
Zhanibek			KZ	West Kazakhstan	49.4276	46.8772	237	6.824
Zharkent			KZ	Almaty	44.1616	79.9801	184	35.46
Zhetiqara			KZ	Qostanay	52.193	61.2399	242	44.92
Zhezqazghan			KZ	Qaraghandy	47.78	67.77	184	104.4
Zholymbet			KZ	Aqmola	51.7502	71.7099	184	3.969
Zhosaly			KZ	Qyzylorda	45.4877	64.078	242	19.02
Zyryanovsk			KZ	East Kazakhstan	49.7453	84.2548	184	47.29
Attapu			LA	Attapu	14.808	106.839	261	4.297
Ban Houayxay			LA	Bokeo	20.2775	100.4128	261	6.347
Champasak			LA	Champasak	14.8833	105.8667	261	12.99
Louang Namtha			LA	Louang Namtha	20.95	101.4167	261	3.225
Louangphrabang			LA	Louangphrabang	19.8845	102.1416	261	77.26
Pakxe			LA	Champasak	15.1221	105.8183	261	95.55
Phongsali			LA	Phôngsali	21.6833	102.1	261	6
Saravan			LA	Saravan	15.716	106.427	261	5.521
Savannakhet			LA	Savannakhét	16.5376	104.773	261	75.73
Thakhek			LA	Khammouan	17.4112	104.8361	261	51.56
Vientiane	万象		LA	Vientiane [prefecture]	17.9667	102.6	261	662.2
Xaignabouri			LA	Xaignabouri	19.2505	101.7501	261	16.2
Xam Nua			LA	Houaphan	20.4167	104.0333	261	38.99
Xiangkhoang			LA	Xiangkhoang	19.3337	103.3666	261	5.189
B'abda			LB	Mount Lebanon	33.8333	35.5333	196	9
Beirut	贝鲁特		LB	Beirut	33.872	35.5097	196	1779
Nabatiye et Tahta			LB	An Nabatiyah	33.3833	35.45	196	60
Saida			LB	South Lebanon	33.563	35.3688	196	173.9
Trablous			LB	North Lebanon	34.42	35.87	196	361.3
Zahle			LB	Mount Lebanon	33.8501	35.9042	196	61.19
Castries			LC		14.002	-61	161	24.3
Vaduz			LI		47.1337	9.5167	332	20.81
Anuradhapura			LK	Anuradhapura	8.35	80.3833	201	89.62
Badulla			LK	Badulla	6.9837	81.0499	201	44.91
Batticaloa			LK	Batticaloa	7.717	81.7	201	108
Colombo	科伦坡		LK	Colombo	6.932	79.8578	201	217
Galle			LK	Galle	6.03	80.24	201	96.3
Jaffna			LK	Jaffna	9.675	80.005	201	169.1
Kandy			LK	Kandy	7.28	80.67	201	111.7
Kilinochchi			LK	Kilinochchi	9.4004	80.3999	201	64.36
Matara			LK	Matara	5.949	80.5428	201	68.24
Moratuwa			LK	Colombo	6.7804	79.88	201	188.6
Puttalan			LK	Puttalam	8.033	79.826	201	45.66
Ratnapura			LK	Ratnapura	6.693	80.386	201	47.83
Sri Jawewardenepura Kotte			LK	Colombo	6.9	79.95	201	115.8
Trincomalee			LK	Trincomalee	8.569	81.233	201	108.4
Barclayville			LR	GrandKru	4.8	-8.1667	41	2.733
Bensonville	Bentol		LR	Montserrado	6.4333	-10.6	41	4.089
Buchanan			LR	Grand Bassa	5.9161	-10.0525	41	37.02
Gbarnga			LR	Bong	7.0104	-9.49	41	31.86
Greenville			LR	Sinoe	5.0111	-9.0388	41	10.37
Harper			LR	Maryland	4.3754	-7.717	41	25.25
Kakata			LR	Margibi	6.526	-10.349	41	33.95
Monrovia			LR	Montserrado	6.3106	-10.8048	41	913.3
Rivercess			LR	River Cess	5.465	-9.578	41	2.578
Robertsport			LR	Grand Cape Mount	6.7533	-11.3686	41	7.951
Sanniquellie			LR	Nimba	7.371	-8.685	41	11.41
Voinjama			LR	Lofa	8.4167	-9.75	41	26.59
Zwedru			LR	GrandGedeh	6.0704	-8.13	41	19.46
Butha-Buthe			LS	Leribe	-28.75	28.25	38	16.33
Hlotse			LS	Leribe	-28.878	28.056	38	47.67
Mafetang			LS	Mafeteng	-29.8166	27.25	38	54.71
Maseru			LS	Maseru	-29.3167	27.4833	38	239.8
Mohales Hoek			LS	Mohale's Hoek	-30.159	27.48	38	24.99
Mokhotlong			LS	Mokhotlong	-29.291	29.078	38	8.809
Moyeni			LS	Quthing	-30.411	27.716	38	24.13
Teyateyaneng			LS	Berea	-29.153	27.753	38	5.115
Kaunas			LT	Kauno	54.9504	23.88	334	363.8
Klaipeda			LT	Klaipedos	55.7204	21.1199	334	191.3
Panevežys			LT	Panevezio	55.74	24.37	334	122.4
Siauliai			LT	Šiauliai	55.9386	23.325	334	132.1
Vilnius			LT	Vilniaus	54.6834	25.3166	334	524.7
Diekirch			LU	Diekirch	49.8833	6.1667	309	6.242
Grevenmacher			LU	Grevenmacher	49.7	6.3333	309	3.958
Luxembourg			LU	Luxembourg	49.6117	6.13	309	91.97
Daugavpils			LV	Daugavpils	55.88	26.51	319	110
Jelgava			LV	Jelgava	56.6527	23.7128	319	64.5
Liepaga			LV	Liepaja	56.51	21.01	319	83.97
Rezekne			LV	Latgale	56.5	27.3166	319	38.22
Riga			LV	Riga	56.95	24.1	319	723.8
Ventspils			LV	Ventspils	57.3899	21.5606	319	42.76
Ajdabiya			LY	Ajdabiya	30.77	20.22	49	139.1
Al Bayda			LY	Al Jabal al Akhdar	32.7604	21.62	49	1.794
Al Jaghbub			LY	Al Butnan	29.7504	24.5166	49	1.744
Al Jawf			LY	Al Kufrah	24.2	23.29	49	24.13
Al Khums			LY	Al Marqab	32.6604	14.26	49	192.5
Al Marj			LY	Al Hizam Al Akhdar	32.5005	20.83	49	127.4
As Sidr			LY	Surt	30.6704	18.2666	49	0.05
Awjilah			LY	Ajdabiya	29.108	21.2869	49	6.61
Az Zawiyah			LY	Az Zawiyah	32.7604	12.72	49	193.1
Banghazi			LY	Benghazi	32.1167	20.0667	49	881.2
Bani Walid			LY	Bani Walid	31.7704	13.99	49	55.87
Birak			LY	Ash Shati'	27.5333	14.2834	49	42.43
Darnah			LY	Al Qubbah	32.7648	22.6391	49	103.4
Dirj			LY	Ghadamis	30.1679	10.4567	49	0.931
El Agheila			LY	Ajdabiya	30.257	19.2	49	0.1
Ghadamis			LY	Ghadamis	30.1333	9.5	49	6.623
Gharyan			LY	Mizdah	32.1704	13.02	49	116
Ghat			LY	Ghat	24.9647	10.1728	49	22.01
Hun			LY	Al Jufrah	29.1167	15.9333	49	17.35
Maradah			LY	Ajdabiya	29.2337	19.2166	49	2.365
Marzuq			LY	Murzuq	25.9044	13.8972	49	49.4
Misratah			LY	Misratah	32.38	15.1	49	301.2
Mizdah			LY	Mizdah	31.4337	12.9833	49	16.38
Nalut			LY	Ghadamis	31.8804	10.97	49	66.42
Qaminis			LY	Benghazi	31.6606	20.0155	49	5.348
Sabha			LY	Sabha	27.0333	14.4333	49	100.2
Shahhat			LY	Al Jabal al Akhdar	32.8281	21.8622	49	44.19
Surt			LY	Surt	31.21	16.59	49	110.8
Tajarhi			LY	Murzuq	24.3704	14.4708	49	1.498
Tmassah			LY	Murzuq	26.3666	15.8	49	0.35
Tripoli			LY	Tajura' wa an Nawahi al Arba	32.8925	13.18	49	1209
Tubruq			LY	Al Butnan	32.08	23.96	49	192.3
Umm al Abid			LY	Sabha	27.517	15.0333	49	0.299
Zillah			LY	Al Jufrah	28.5504	17.5834	49	0.01
Zuwarah			LY	An Nuqat al Khams	32.9344	12.0791	49	123.8
Ad Dakhla			MA	Oued el Dahab	23.7141	-15.9368	20	82.15
Agadir			MA	Souss - Massa - Draâ	30.44	-9.62	13	752
Bir Anzarane			MA	Oued el Dahab	23.8837	-14.5333	20	6.597
Casablanca			MA	Grand Casablanca	33.6	-7.6164	13	3163
Dawra			MA	Laâyoune - Boujdour - Sakia El Hamra	27.4629	-12.9922	20	0.01
El Jadida			MA	Doukkala - Abda	33.2604	-8.51	13	164
Er Rachidia			MA	Meknès - Tafilalet	31.9404	-4.45	13	228.5
Fez			MA	Fès - Boulemane	34.0546	-5.0004	13	983.4
Goulimine			MA	Guelmim - Es-Semara	28.98	-10.07	13	106.7
Kenitra			MA	Gharb - Chrarda - Béni Hssen	34.2704	-6.58	13	459.2
Ksar El Kebir			MA	Tanger - Tétouan	35.0204	-5.91	13	207.7
Laayoune			MA	Laâyoune - Boujdour - Sakia El Hamra	27.15	-13.2	20	182.2
Larache			MA	Tanger - Tétouan	35.2004	-6.16	13	114.7
Lemsid			MA	Laâyoune - Boujdour - Sakia El Hamra	26.5482	-13.8482	20	0.1
Marrakesh			MA	Marrakech - Tensift - Al Haouz	31.63	-8	13	855.6
Meknes			MA	Meknès - Tafilalet	33.9004	-5.56	13	621.7
Ouezzane			MA	Gharb - Chrarda - Béni Hssen	34.8103	-5.57	13	64.17
Oujda			MA	Oriental	34.69	-1.91	13	407.3
Rabat	拉巴特		MA	Rabat - Salé - Zemmour - Zaer	34.0253	-6.8361	13	1680
Safi			MA	Doukkala - Abda	32.32	-9.24	13	320.8
Settat			MA	Chaouia - Ouardigha	33.0104	-7.62	13	140.4
Smara			MA	Guelmim - Es-Semara	26.7333	-11.6833	20	48.15
Tan Tan			MA	Guelmim - Es-Semara	28.4304	-11.1	13	63.4
Tangier			MA	Tanger - Tétouan	35.7473	-5.8327	13	719.2
Taza			MA	Taza - Al Hoceima - Taounate	34.2204	-4.02	13	170.8
Tiznit			MA	Souss - Massa - Draâ	29.7104	-9.74	13	56.4
Monaco			MC		43.7396	7.4069	316	36.37
Balti			MD	Balti	47.7591	27.9053	296	135
Cahul			MD	Cahul	45.9079	28.1944	296	48.95
Chisinau			MD	Chisinau	47.005	28.8577	296	662.1
Dubasari			MD	Transnistria	47.2631	29.1608	296	23.25
Tiraspol			MD	Bender	46.8531	29.64	296	137.1
Podgorica			ME	Podgorica	42.466	19.2663	317	141.2
Ambanja			MG	Antsiranana	-13.6829	48.45	339	26.23
Ambatondrazaka			MG	Toamasina	-17.8329	48.4167	339	41.84
Andoany			MG	Antsiranana	-13.4	48.2666	339	20.54
Androka			MG	Toliary	-25.0219	44.0749	339	0.174
Antalaha			MG	Antsiranana	-14.8833	50.2833	339	40.67
Antananarivo			MG	Antananarivo	-18.9166	47.5166	339	1544
Antsirabe			MG	Antananarivo	-19.85	47.0333	339	307.9
Antsiranana			MG	Antsiranana	-12.2765	49.3115	339	76.31
Antsohihy			MG	Mahajanga	-14.8661	47.9834	339	15.26
Bekiy			MG	Toliary	-24.2162	45.3166	339	4.286
Besalampy			MG	Mahajanga	-16.7495	44.4833	339	1.022
Farafangana			MG	Fianarantsoa	-22.8166	47.8332	339	14.99
Fianarantsoa			MG	Fianarantsoa	-21.4333	47.0833	339	175.7
Ihosy			MG	Fianarantsoa	-22.3996	46.1167	339	13.9
Mahajanga			MG	Mahajanga	-15.67	46.345	339	145.2
Maintirano			MG	Mahajanga	-18.0666	44.0167	339	5.925
Mananjary			MG	Fianarantsoa	-21.2167	48.3333	339	19.84
Mandritsara			MG	Mahajanga	-15.8328	48.8166	339	9.705
Manja			MG	Toliary	-21.4329	44.3333	339	1.536
Maroantsetra			MG	Toamasina	-15.4333	49.7333	339	30.95
Marovoay			MG	Mahajanga	-16.0995	46.6333	339	16.51
Miandrivazo			MG	Toliary	-19.5162	45.4666	339	11.89
Morombe			MG	Toliary	-21.7391	43.3657	339	16.73
Morondava			MG	Toliary	-20.2833	44.2833	339	20.02
Sambava			MG	Antsiranana	-14.2662	50.1666	339	37.49
Toamasina			MG	Toamasina	-18.1818	49.405	339	208.3
Tolanaro			MG	Toliary	-25.0268	46.99	339	16.82
Toliara			MG	Toliary	-23.3568	43.69	339	106.3
Majuro			MH		7.103	171.38	356	22.95
Bitola			MK	Bitola	41.0391	21.3395	326	75.55
Skopje			MK	Centar	42	21.4335	326	484.5
Tetovo			MK	Tetovo	42.0092	20.9701	326	96.04
Aguelhok			ML	Kidal	19.4549	0.8564	5	8.54
Araouane			ML	Timbuktu	18.9	-3.53	5	4.026
Bafoulabe			ML	Kayes	13.8004	-10.82	5	26.82
Bamako			ML	Bamako	12.65	-8	5	1396
Banamba			ML	Bamako	13.5504	-7.45	5	18.31
Bougouni			ML	Sikasso	11.4204	-7.49	5	30.55
Bourem			ML	Gao	16.9004	-0.35	5	28.74
Djenne			ML	Mopti	13.9	-4.55	5	27.66
Gao			ML	Gao	16.2666	-0.05	5	87.47
Goundam			ML	Timbuktu	16.417	-3.6666	5	6.218
Kangaba			ML	Bamako	11.9404	-8.44	5	17.23
Kati			ML	Bamako	12.7504	-8.08	5	54.91
Kayes			ML	Kayes	14.45	-11.44	5	77.21
Kita			ML	Kayes	13.0504	-9.4833	5	26.1
Koulikoro			ML	Bamako	12.8833	-7.55	5	13.41
Koutiala			ML	Sikasso	12.3904	-5.47	5	102.1
Markala			ML	Ségou	13.6704	-6.07	5	46.16
Menaka			ML	Gao	15.9167	2.4	5	9.11
Mopti			ML	Mopti	14.49	-4.18	5	93.27
Nara			ML	Bamako	15.18	-7.28	5	18.46
Nioro du Sahel			ML	Kayes	15.2304	-9.59	5	14.42
San			ML	Ségou	13.3004	-4.9	5	33.1
Satadougou			ML	Kayes	12.617	-11.4066	5	0.706
Segou			ML	Ségou	13.44	-6.26	5	107.8
Sikasso			ML	Sikasso	11.3204	-5.68	5	185.3
Sokolo			ML	Ségou	14.7337	-6.1333	5	4.251
Taoudenni			ML	Timbuktu	22.6666	-3.9834	5	3.019
Tessalit			ML	Kidal	20.2014	1.0888	5	5.87
Timbuktu			ML	Timbuktu	16.7666	-3.0166	5	68.87
Yelimane			ML	Kayes	15.1337	-10.5666	5	0.988
Allanmyo			MM	Magway	19.3783	95.2279	264	48.45
Bago			MM	Bago	17.32	96.515	264	264.3
Chauk			MM	Magway	20.9085	94.823	264	85.02
Dawei			MM	Tanintharyi	14.098	98.195	264	141.5
Hakha	Haka		MM	Chin	22.65	93.6167	243	20
Hinthada			MM	Ayeyarwady	17.6483	95.4679	264	157.8
Kyaukphyu			MM	Rakhine	19.429	93.5494	264	4.261
Labutta			MM	Ayeyarwady	16.1619	94.7014	264	1.667
Letpadan			MM	Bago	17.7819	95.7415	264	107.8
Loikaw			MM	Kayah	19.665	97.206	264	17.29
Magway			MM	Magway	20.1445	94.9196	264	111.5
Mandalay			MM	Mandalay	21.97	96.085	264	1167
Mawlamyine			MM	Mon	16.5004	97.67	264	400.2
Monywa			MM	Sagaing	22.105	95.15	264	204.1
Mudon			MM	Mon	16.2618	97.7215	264	120.7
Myeik			MM	Tanintharyi	12.4541	98.6115	264	220
Myingyan			MM	Mandalay	21.4618	95.3914	264	152.8
Myitkyina			MM	Kachin	25.3596	97.3928	264	115
Namtu			MM	Shan	23.0837	97.4	264	48.59
Naypyidaw			MM	Mandalay	19.7666	96.1186	264	562.4
Pa-an			MM	Kayin	16.85	97.6167	264	50
Pakokku			MM	Magway	21.332	95.0866	264	125.4
Pathein			MM	Ayeyarwady	16.7704	94.75	264	216
Phyarpon			MM	Ayeyarwady	16.2933	95.6829	264	63.18
Pyay			MM	Bago	18.8165	95.2114	264	124.8
Pyu			MM	Bago	18.4779	96.4379	264	37.65
Sagaing			MM	Sagaing	21.88	95.962	264	78.74
Shwebo			MM	Sagaing	22.5783	95.6929	264	81.76
Sittwe			MM	Rakhine	20.14	92.88	264	178.4
Taunggyi			MM	Shan	20.782	97.038	264	160.1
Taungoo			MM	Bago	18.9483	96.4179	264	105.6
Thongwa			MM	Yangon	16.7547	96.5193	264	35.99
Wakema			MM	Ayeyarwady	16.6133	95.1829	264	45.55
Yandoon			MM	Ayeyarwady	17.0433	95.6429	264	36.17
Yangon	Rangoon|仰光		MM	Yangon	16.7834	96.1667	264	3695
Yaynangyoung			MM	Magway	20.4615	94.881	264	104.5
Ye			MM	Mon	15.2533	97.8679	264	50.8
Altay			MN	Govi-Altay	46.3961	95.845	212	32.49
Arvayheer			MN	Övörhangay	46.25	102.7666	258	28.05
Baruun Urt			MN	Sühbaatar	46.7	113.2833	258	15.8
Bayankhongor			MN	Bayanhongor	46.3	100.9833	258	26.25
Bulgan			MN	Bulgan	48.8106	103.5317	258	17.35
Buyant-Uhaa			MN	Dornogovi	44.8666	110.15	258	8.776
Choybalsan			MN	Dornod	48.0666	114.506	258	33.38
Dalandzadgad			MN	Ömnögovi	43.5836	104.4403	258	13.49
Darhan			MN	Selenge	49.6167	106.35	258	74.74
Dund-Us			MN	Hovd	48.0166	91.6333	212	26.6
Dzuunharaa			MN	Selenge	48.8666	106.4666	258	16.07
Dzuunmod			MN	Töv	47.711	106.947	258	17.74
Erdenet			MN	Orhon	49.0533	104.1183	258	79.65
Hodrogo			MN	Dzavhan	48.9664	96.7833	212	0.01
Mandalgovi			MN	Dundgovi	45.75	106.266	258	2.984
Moron			MN	Hövsgöl	49.6453	100.1544	258	24.61
Olgiy			MN	Bayan-Ölgiy	48.9337	89.95	212	31.67
Ondorhaan			MN	Hentiy	47.3167	110.65	258	12.43
Suchboatar			MN	Selenge	50.25	106.2	258	24.23
Tsetserleg			MN	Arhangay	47.4769	101.4502	258	18.06
Ulaan-Uul			MN	Dornogovi	44.3337	111.2333	258	3.726
Ulaanbaatar	Ulan Bator|乌兰巴托		MN	Ulaanbaatar	47.9167	106.9166	258	827.3
Ulaangom			MN	Uvs	49.9833	92.0666	212	31.94
Uliastay			MN	Dzavhan	47.75	96.8167	212	8.056
Macau	Macao|澳门		MO		22.203	113.545	228	568.7
Capitol Hill			MP		15.2113	145.7506	363	1.764
Fort-de-France			MQ	Martinique	14.6104	-61.08	125	172.6
Akjoujt			MR	Inchiri	19.747	-14.391	45	0.37
Aleg			MR	Brakna	17.058	-13.909	45	8.388
Atar			MR	Adrar	20.5166	-13.05	45	44.27
Ayoun el Atrous			MR	Hodh el Gharbi	16.6666	-9.6167	45	1.423
Bir Mogrein			MR	Tiris Zemmour	25.2333	-11.5833	45	0.01
Bogue			MR	Brakna	16.5904	-14.27	45	10.41
Boutilimit			MR	Trarza	17.5504	-14.7	45	14.14
Chegga			MR	Tiris Zemmour	25.3804	-5.78	45	0.01
Fderik			MR	Tiris Zemmour	22.679	-12.707	45	5.76
Kiffa			MR	Assaba	16.62	-11.4	45	73.93
Magta Lajar			MR	Brakna	17.0004	-13.5	45	0.01
Nema			MR	Hodh ech Chargui	16.6171	-7.25	45	127.5
Nouadhibou			MR	Dakhlet Nouadhibou	20.9	-17.056	45	86.74
Nouakchott			MR	Nouakchott	18.0864	-15.9753	45	701.8
Rosso			MR	Trarza	16.524	-15.8127	45	47.2
Saint-Louis			MR	Trarza	16.02	-16.51	16	198.4
Selibaby			MR	Guidimaka	15.167	-12.1833	45	0.46
Tidjikdja			MR	Tagant	18.55	-11.4166	45	19.98
Timbedra			MR	Hodh ech Chargui	16.2504	-8.1666	45	0.245
Zouirat			MR	Tiris Zemmour	22.7304	-12.4833	45	56.34
Valletta			MT		35.8997	14.5147	311	187.6
Curepipe			MU		-20.3162	57.5166	343	192.1
Port Louis			MU		-20.1666	57.5	343	372
Male			MV		4.1667	73.4999	342	108.3
Blantyre			MW	Blantyre	-15.79	34.9899	9	584.9
Chiradzulu			MW	Chiradzulu	-15.7	35.1833	9	1.58
Chiromo			MW	Nsanje	-16.55	35.1332	9	25.23
Chitipa			MW	Chitipa	-9.7162	33.2666	9	11.12
Dedza			MW	Dedza	-14.3667	34.3333	9	15.61
Karonga			MW	Chitipa	-9.9329	33.9333	9	33.33
Lilongwe			MW	Lilongwe	-13.9833	33.7833	9	646.8
Machinga			MW	Machinga	-14.9667	35.5167	9	1.418
Mangochi			MW	Mangochi	-14.4596	35.27	9	68.97
Mchinji			MW	Mchinji	-13.8	32.9	9	18.3
Mulanje			MW	Mulanje	-16.0333	35.5	9	16.48
Mwanza			MW	Mwanza	-15.6167	34.5167	9	11.38
Mzimba			MW	Mzimba	-11.9	33.6	9	19.31
Mzuzu			MW	Mzimba	-11.46	34.02	9	110.2
Nkhata Bay			MW	Nkhata Bay	-11.5996	34.3	9	16.91
Nkhotakota			MW	Nkhotakota	-12.9163	34.3	9	42.36
Nsanje			MW	Nsanje	-16.9167	35.2667	9	21.77
Ntcheu			MW	Ntcheu	-14.8167	34.6333	9	10.45
Salima			MW	Salima	-13.7829	34.4333	9	50.62
Zomba			MW	Zomba	-15.39	35.31	9	80.93
Acapulco			MX	Guerrero	16.85	-99.916	130	683.9
Acatlan			MX	Puebla	18.2	-98.05	130	17.59
Agua Prieta			MX	Sonora	31.3223	-109.563	112	77.26
Aguascalientes			MX	Aguascalientes	21.8795	-102.2904	130	763.6
Aldama			MX	Tamaulipas	22.9204	-98.07	132	11.37
Allende			MX	Coahuila	28.33	-100.85	132	18.27
Altata			MX	Sinaloa	24.636	-107.9162	127	0.75
Apatzingan			MX	Michoacán	19.08	-102.35	130	92.62
Ascension			MX	Chihuahua	31.1	-107.98	139	10.76
Atlixco			MX	Puebla	18.9	-98.45	130	91.87
Atoyac			MX	Guerrero	17.2	-100.43	130	19.8
Autlan			MX	Jalisco	19.77	-104.37	130	44.91
Ayutla			MX	Guerrero	16.9004	-99.22	130	9.897
Balancan			MX	Tabasco	17.8	-91.53	130	7.667
Cabo San Lucas			MX	Baja California Sur	22.8928	-109.9045	127	39.49
Caborca			MX	Sonora	30.7161	-112.1642	112	55.13
Campeche			MX	Campeche	19.83	-90.5	129	204
Cananea			MX	Sonora	30.9904	-110.3	112	28.63
Canatlan			MX	Durango	24.52	-104.78	132	7.806
Cancun			MX	Quintana Roo	21.17	-86.83	81	489.5
Cardenas			MX	San Luis Potosí	22	-99.67	130	15.33
Celaya			MX	Guanajuato	20.53	-100.8	130	344.8
Champoton			MX	Campeche	19.3504	-90.72	129	25.72
Chetumal			MX	Quintana Roo	18.5	-88.3	81	144.5
Chihuahua			MX	Chihuahua	28.645	-106.085	86	750.6
Chilpancingo			MX	Guerrero	17.55	-99.5	130	173.8
Ciudad Altamirano			MX	Guerrero	18.3204	-100.65	130	24.53
Ciudad Camargo			MX	Chihuahua	27.6904	-105.1701	86	35.9
Ciudad Constitucion			MX	Baja California Sur	25.04	-111.66	127	37.61
Ciudad Guzman			MX	Jalisco	19.7104	-103.46	130	90.48
Ciudad Hidalgo			MX	Michoacán	19.68	-100.57	130	59.57
Ciudad Juárez			MX	Chihuahua	31.6904	-106.49	139	1343
Ciudad Madero			MX	Tamaulipas	22.3189	-97.8361	132	165.4
Ciudad Mante			MX	Tamaulipas	22.7334	-98.95	132	78.3
Ciudad Obregon			MX	Sonora	27.4666	-109.925	112	273.1
Ciudad Valles			MX	San Luis Potosí	21.98	-99.02	130	112.2
Ciudad Victoria			MX	Tamaulipas	23.72	-99.13	132	272.4
Ciudad del Carmen			MX	Campeche	18.6537	-91.8245	129	148.8
Coalcoman			MX	Michoacán	18.7804	-103.15	130	9.688
Coatzacoalcos			MX	Veracruz	18.1204	-94.42	130	259
Colima			MX	Colima	19.23	-103.72	130	175.3
Compostela			MX	Nayarit	21.2304	-104.9	127	15.19
Cordoba			MX	Veracruz	18.9204	-96.92	130	177.5
Cozumel			MX	Quintana Roo	20.51	-86.95	81	67.63
Cuauhtemoc			MX	Chihuahua	28.4257	-106.8696	86	84.97
Cuencame			MX	Durango	24.8704	-103.7	132	5.416
Cuernavaca			MX	Morelos	18.9211	-99.24	130	591.6
Culiacan			MX	Sinaloa	24.83	-107.38	127	695.7
Delicias			MX	Chihuahua	28.2	-105.5	86	108.9
Durango			MX	Durango	24.0311	-104.67	132	456.4
El Fuerte			MX	Sinaloa	26.4204	-108.62	127	8.326
Eldorado			MX	Sinaloa	24.3305	-107.37	127	15.75
Ensenada			MX	Baja California	31.87	-116.62	166	238.8
Escuinapa			MX	Sinaloa	22.8504	-105.8	127	28.25
Escuintla			MX	Chiapas	15.33	-92.63	130	58.31
Esperanza			MX	Sonora	27.58	-109.93	112	3.836
Felipe Carrillo Puerto			MX	Quintana Roo	19.5804	-88.05	81	23.96
Fresnillo			MX	Zacatecas	23.1704	-102.86	130	102.6
Frontera			MX	Tabasco	18.5804	-92.65	130	15.01
Gomez Palacio			MX	Durango	25.5701	-103.5	132	314
Guadalajara			MX	Jalisco	20.67	-103.33	130	2919
Guamuchil			MX	Sinaloa	25.4704	-108.09	127	60.99
Guanajuato			MX	Guanajuato	21.0204	-101.28	130	95.28
Guasave			MX	Sinaloa	25.5705	-108.47	127	82.65
Guaymas			MX	Sonora	27.93	-110.89	112	84.5
Guerrero Negro			MX	Baja California Sur	27.9904	-114.17	127	13.05
Halacho			MX	Yucatán	20.48	-90.08	129	8.116
Hermosillo			MX	Sonora	29.0989	-110.9541	112	554.4
Hidalgo del Parral			MX	Chihuahua	26.9334	-105.6666	86	102.6
Huajuapan de Leon			MX	Oaxaca	17.8104	-97.79	130	41.77
Huatabampo			MX	Sonora	26.8304	-109.63	112	27.74
Iguala			MX	Guerrero	18.37	-99.54	130	110.6
Irapuato			MX	Guanajuato	20.67	-101.5	130	339.6
Isla Mujeres			MX	Quintana Roo	21.2084	-86.7115	81	12.49
Izamal			MX	Yucatán	20.9304	-89.0201	129	14.57
Jaltipan			MX	Veracruz	17.94	-94.74	130	67
Juan Aldama			MX	Zacatecas	24.2904	-103.39	130	13.12
Juchitan			MX	Oaxaca	16.43	-95.02	130	62.25
La Barca			MX	Jalisco	20.2804	-102.56	130	34.9
La Cruz			MX	Sinaloa	23.9204	-106.9	127	11.53
La Paz			MX	Baja California Sur	24.14	-110.32	127	180.6
Lagos de Moreno			MX	Jalisco	21.3704	-101.93	130	89.4
Lazaro Cardenas			MX	Michoacán	17.9587	-102.2	130	122
Leon			MX	Guanajuato	21.15	-101.7	130	1301
Linares			MX	Nuevo León	24.8604	-99.57	132	52.35
Loreto			MX	Baja California Sur	26.0133	-111.3517	127	10.76
Los Mochis			MX	Sinaloa	25.79	-109	127	231.8
Magdalena			MX	Sonora	30.6166	-111.05	112	13.4
Manzanillo			MX	Colima	19.0496	-104.3231	130	85.24
Matamoros			MX	Tamaulipas	25.88	-97.5	126	451.4
Matehuala			MX	San Luis Potosí	23.6604	-100.65	130	63.62
Mazatlan			MX	Sinaloa	23.2211	-106.42	127	361.5
Mazatlán			MX	Sonora	29.0171	-110.1333	112	469.2
Merida			MX	Yucatán	20.9666	-89.6166	129	841.1
Mexicali			MX	Baja California	32.65	-115.48	166	736.1
Mexico City	Ciudad de México|墨西哥城		MX	Distrito Federal	19.4424	-99.131	130	14920
Miahuatlan			MX	Oaxaca	16.33	-96.6	130	16.66
Minatitlan			MX	Veracruz	17.9805	-94.53	130	176.4
Mitla			MX	Oaxaca	16.917	-96.4	130	4.313
Monclova			MX	Coahuila	26.9	-101.42	132	216
Montemorelos			MX	Nuevo León	25.19	-99.84	132	40.17
Monterrey			MX	Nuevo León	25.67	-100.33	132	2417
Morelia			MX	Michoacán	19.7334	-101.1895	130	618.6
Motul			MX	Yucatán	21.1	-89.28	129	21.18
Nacozari Viejo			MX	Sonora	30.42	-109.65	112	11.87
Nautla			MX	Veracruz	20.2166	-96.7834	130	2.654
Navajoa			MX	Sonora	27.0819	-109.4546	112	116.1
Nezahualcoyotl			MX	México	19.41	-99.03	130	929.7
Nogales			MX	Sonora	31.305	-110.945	112	99.4
Nueva Rosita			MX	Coahuila	27.95	-101.22	132	35.75
Nuevo Casas Grandes			MX	Chihuahua	30.4185	-107.9119	86	53.09
Nuevo Laredo			MX	Tamaulipas	27.5	-99.55	126	255.2
Oaxaca			MX	Oaxaca	17.0827	-96.6699	130	396.6
Ojinaga			MX	Chihuahua	29.5404	-104.41	139	19.8
Ometepec			MX	Guerrero	16.6801	-98.42	130	24.04
Orizaba			MX	Veracruz	18.85	-97.13	130	238.3
Pachuca			MX	Hidalgo	20.1704	-98.73	130	310.9
Panuco			MX	Veracruz	22.0604	-98.19	130	33.45
Papasquiaro			MX	Durango	24.8304	-105.34	132	11.64
Paraiso			MX	Tabasco	18.4	-93.23	130	14.17
Parras			MX	Coahuila	25.4204	-102.1799	132	23.71
Petatlan			MX	Guerrero	17.5204	-101.27	130	26.47
Peto			MX	Yucatán	20.13	-88.92	129	12.92
Piedras Negras			MX	Coahuila	28.7076	-100.5317	126	137.3
Pijijiapan			MX	Chiapas	15.6904	-93.22	130	19.39
Pochutla			MX	Oaxaca	15.7304	-96.47	130	18.78
Poza Rica de Hidalgo			MX	Veracruz	20.5504	-97.47	130	214.5
Progreso			MX	Yucatán	21.2833	-89.6666	129	33.89
Puebla			MX	Puebla	19.05	-98.2	130	1794
Puerto Escondido			MX	Oaxaca	15.8592	-97.0659	130	15.4
Puerto Vallarta			MX	Jalisco	20.6771	-105.245	130	184
Punta Prieta			MX	Baja California	28.9337	-114.1666	166	0.527
Queretaro			MX	Querétaro	20.63	-100.38	130	786.4
Reynosa			MX	Tamaulipas	26.08	-98.3	126	459
Rio Verde			MX	San Luis Potosí	21.93	-99.98	130	59.23
Sabinas Hidalgo			MX	Nuevo León	26.51	-100.18	132	26.12
Salamanca			MX	Guanajuato	20.5704	-101.2	130	168.1
Salina Cruz			MX	Oaxaca	16.1671	-95.2	130	77.36
Saltillo			MX	Coahuila	25.42	-101.005	132	679.3
San Cristobal de Las Casas			MX	Chiapas	16.75	-92.6334	130	157.8
San Felipe			MX	Baja California	31.0241	-114.8496	166	18.07
San Fernando			MX	Tamaulipas	24.8504	-98.16	132	25.6
San Juan del Rio			MX	Querétaro	20.38	-100	130	132.9
San Luis Potosi			MX	San Luis Potosí	22.17	-101	130	834.9
San Pedro de las Colonias			MX	Coahuila	25.7592	-102.9827	132	53.69
San Quintin			MX	Baja California	30.4837	-115.95	166	5.433
Santa Barbara			MX	Chihuahua	26.8004	-105.82	86	8.414
Santa Rosalia			MX	Baja California Sur	27.3171	-112.2834	127	11.11
Santiago Ixcuintla			MX	Nayarit	21.82	-105.22	127	17.08
Santiago Tuxtla			MX	Veracruz	18.4704	-95.3	130	13.6
Sierra Mojada			MX	Coahuila	27.2876	-103.2872	126	0.01
Tamazunchale			MX	San Luis Potosí	21.2704	-98.78	130	47.11
Tampico			MX	Tamaulipas	22.3	-97.87	132	578.4
Tamuin			MX	San Luis Potosí	21.9804	-98.75	130	11.08
Tapachula			MX	Chiapas	14.9	-92.27	130	209.7
Taxco			MX	Guerrero	18.5704	-99.62	130	53.22
Tecoman			MX	Colima	18.9204	-103.88	130	85.45
Tecpan			MX	Guerrero	17.25	-100.68	130	14.64
Tecuala			MX	Nayarit	22.4004	-105.46	127	12.75
Tehuacan			MX	Puebla	18.4504	-97.38	130	239.4
Tehuantepec			MX	Oaxaca	16.33	-95.23	130	40.08
Tekax			MX	Yucatán	20.2	-89.28	129	20.58
Tenosique			MX	Tabasco	17.4804	-91.43	130	24.95
Tepic			MX	Nayarit	21.5054	-104.88	127	299.7
Teziutlan			MX	Puebla	19.8204	-97.36	130	124.3
Ticul			MX	Yucatán	20.4004	-89.53	129	30.4
Tijuana			MX	Baja California	32.5	-117.08	166	1465
Tizimin			MX	Yucatán	21.1304	-88.15	129	41.32
Tlaxcala			MX	Tlaxcala	19.32	-98.23	130	296.8
Tlaxiaco			MX	Oaxaca	17.2704	-97.68	130	18
Toluca			MX	México	19.3304	-99.67	130	1018
Torreon			MX	Coahuila	25.5701	-103.42	132	834
Tula			MX	Tamaulipas	23.0004	-99.72	132	4.683
Tuxpam			MX	Veracruz	20.9604	-97.41	130	58.69
Tuxpan			MX	Nayarit	21.9304	-105.27	127	26.11
Tuxtla Gutierrez			MX	Chiapas	16.75	-93.15	130	473.7
Uruapan			MX	Michoacán	19.4204	-102.07	130	250.9
Valladolid			MX	Yucatán	20.6704	-88.2	129	44.07
Valparaiso			MX	Zacatecas	22.7704	-103.57	130	7.957
Veracruz			MX	Veracruz	19.1773	-96.16	130	573.6
Vicente Guerrero			MX	Baja California	30.7641	-116.0093	166	7.295
Villa Ahumada			MX	Chihuahua	30.6104	-106.51	86	8.213
Villa Union			MX	Sinaloa	23.2	-106.23	127	14.56
Villahermosa			MX	Tabasco	18	-92.9	130	395.5
Villanueva			MX	Zacatecas	22.35	-102.88	130	9.094
Xalapa			MX	Veracruz	19.53	-96.92	130	438.7
Zacatecas			MX	Zacatecas	22.7704	-102.58	130	176.5
Zamora			MX	Michoacán	19.9804	-102.28	130	169.9
Zumpango			MX	México	19.8104	-99.11	130	189
Alor Setar			MY	Kedah	6.1133	100.3729	225	276.9
Batu Pahat			MY	Johor	1.8504	102.9333	225	177.9
Bintulu			MY	Sarawak	3.1664	113.036	226	117.6
Butterworth			MY	Pulau Pinang	5.4171	100.4	225	464.6
Chukai			MY	Trengganu	4.2332	103.4479	225	63.54
George Town			MY	Pulau Pinang	5.4136	100.3294	225	1610
Ipoh			MY	Perak	4.6	101.065	225	656.2
Johor Bahru			MY	Johor	1.48	103.73	225	838.7
Kangar			MY	Perlis	6.433	100.19	225	63.87
Kelang			MY	Selangor	3.0204	101.55	225	917.9
Keluang			MY	Johor	2.0383	103.3179	225	163.3
Kota Baharu			MY	Kelantan	6.12	102.23	225	392.4
Kota Kinabalu			MY	Sabah	5.98	116.11	226	492.5
Kuala Lipis			MY	Pahang	4.184	102.042	225	15.45
Kuala Lumpur	KL|吉隆坡		MY	Selangor	3.1667	101.7	225	1448
Kuala Terengganu			MY	Trengganu	5.3304	103.12	225	317.6
Kuantan			MY	Pahang	3.83	103.32	225	320.5
Kuching			MY	Sarawak	1.53	110.33	226	537.7
Lahad Datu			MY	Sabah	5.0464	118.336	226	82.97
Malacca			MY	Melaka	2.2064	102.2465	225	645.9
Miri			MY	Sarawak	4.3999	113.9845	226	220
Muar			MY	Johor	2.0337	102.5666	225	159.6
Putrajaya			MY	Selangor	2.914	101.7019	225	58.98
Raub			MY	Pahang	3.7927	101.8423	225	36.77
Sandakan			MY	Sabah	5.843	118.108	226	341.8
Seremban			MY	Negeri Sembilan	2.7105	101.94	225	336.8
Shah Alam			MY	Selangor	3.0667	101.55	225	481.7
Sibu			MY	Sarawak	2.303	111.843	226	201
Sungai Petani			MY	Kedah	5.6497	100.4793	225	293.7
Taiping			MY	Perak	4.865	100.72	225	227.4
Tawau			MY	Sabah	4.271	117.896	226	298
Teluk Intan			MY	Perak	4.0119	101.0314	225	82.51
Angoche			MZ	Nampula	-16.23	39.91	37	57.84
Beira			MZ	Sofala	-19.82	34.87	37	507.2
Chimoio			MZ	Manica	-19.12	33.47	37	242.5
Chiramba			MZ	Sofala	-16.8921	34.6559	37	0.556
Cuamba			MZ	Nassa	-14.7896	36.54	37	68.2
Dondo			MZ	Sofala	-19.6196	34.73	37	75.22
Espungabera			MZ	Manica	-20.4501	32.77	37	0.393
Inhambane			MZ	Inhambane	-23.858	35.3398	37	94.83
Lichinga			MZ	Nassa	-13.3	35.24	37	94.33
Ligonha			MZ	Nampula	-15.1757	37.74	37	3.311
Luangwa			MZ	Tete	-15.6196	30.41	35	3.065
Macia			MZ	Gaza	-25.0195	33.09	37	13.1
Manica			MZ	Manica	-18.9696	32.88	37	3.713
Mapai			MZ	Gaza	-22.8427	31.9631	37	0.201
Maputo			MZ	Maputo	-25.9553	32.5892	37	1319
Marrupa			MZ	Nassa	-13.1984	37.4995	37	8.762
Massangena			MZ	Gaza	-21.5373	32.9564	37	0.6345
Matola			MZ	Maputo	-25.9696	32.46	37	503.4
Maxixe			MZ	Inhambane	-23.866	35.3886	37	112.9
Moatize			MZ	Tete	-16.0995	33.95	37	40.54
Mocambique			MZ	Nampula	-15.0399	40.6822	37	40.7
Mocimboa			MZ	Cabo Delgado	-11.3196	40.35	37	27.91
Mocuba			MZ	Zambezia	-16.8496	38.26	37	68.98
Montepuez			MZ	Cabo Delgado	-13.1196	39	37	49.04
Nacala			MZ	Nampula	-14.5186	40.715	37	212.2
Nampula			MZ	Nampula	-15.136	39.293	37	386.2
Nicuadala			MZ	Zambezia	-17.6077	36.8197	37	6.945
Panda			MZ	Inhambane	-24.0629	34.7303	37	0.602
Pemba			MZ	Cabo Delgado	-12.983	40.5323	37	109.7
Quelimane			MZ	Zambezia	-17.88	36.89	37	179
Quissico			MZ	Inhambane	-24.7257	34.766	37	1.21
Tete			MZ	Tete	-16.17	33.58	37	122.2
Vilanculos			MZ	Inhambane	-21.9995	35.3166	37	0.177
Xai-Xai			MZ	Gaza	-25.04	33.64	37	128.1
Bethanie			NA	Karas	-26.4995	17.15	51	8.122
Cuangar			NA	Kavango	-17.6095	18.62	33	0.425
Gobabis			NA	Omaheke	-22.455	18.963	51	16.32
Grootfontein			NA	Otjozondjupa	-19.5666	18.1166	51	19.15
Karasburg			NA	Karas	-28.0196	18.74	51	5.072
Karibib			NA	Erongo	-21.939	15.853	51	6.898
Katima Mulilo			NA	Caprivi	-17.4996	24.26	51	21.75
Keetmanshoop			NA	Karas	-26.5739	18.13	51	16.82
Lüderitz			NA	Karas	-26.648	15.1594	51	14.22
Maltahöhe			NA	Hardap	-24.84	16.94	51	2.329
Mariental			NA	Hardap	-24.6196	17.9599	51	12.67
Okahandja			NA	Otjozondjupa	-21.9796	16.91	51	19.69
Omaruru			NA	Erongo	-21.436	15.951	51	11.55
Ongwediva			NA	Oshana	-17.78	15.77	51	17.34
Opuwo			NA	Kunene	-18.0596	13.82	51	4.857
Oranjemund			NA	Karas	-28.5495	16.43	51	7.223
Oshikango			NA	Ohangwena	-17.3995	15.88	51	7.54
Otavi			NA	Otjozondjupa	-19.64	17.342	51	4.562
Otjiwarongo			NA	Otjozondjupa	-20.4595	16.64	51	23.02
Outjo			NA	Kunene	-20.1095	16.14	51	6.364
Rehoboth			NA	Hardap	-23.3196	17.08	51	23.3
Rundu			NA	Kavango	-17.92	19.7499	51	43.48
Swakopmund			NA	Erongo	-22.6689	14.535	51	27.27
Tsumeb			NA	Oshikoto	-19.24	17.71	51	13.57
Usakos			NA	Erongo	-21.9995	15.58	51	5.394
Walvis Bay			NA	Erongo	-22.9575	14.5053	51	49.5
Windhoek			NA	Khomas	-22.57	17.0835	51	265.5
Noumea			NC	Sud	-22.2625	166.4443	357	89.74
Agadez			NE	Agadez	16.9959	7.9828	44	103.2
Arlit			NE	Agadez	18.82	7.33	44	90
Ayorou			NE	Niamey	14.7318	0.9195	44	14
Birni Nkonni			NE	Tahoua	13.7904	5.2599	44	56.68
Diffa			NE	Diffa	13.3171	12.6089	44	29.47
Djado			NE	Agadez	21.015	12.3075	44	0.01
Dosso			NE	Dosso	13.05	3.2	44	46.48
Gaya			NE	Dosso	11.8882	3.4467	44	29.39
Goure			NE	Zinder	13.9874	10.27	44	13.29
Madaoua			NE	Tahoua	14.0762	5.9586	44	19.95
Maradi			NE	Maradi	13.4916	7.0964	44	198
Nguigmi			NE	Diffa	14.2532	13.1108	44	15.32
Niamey			NE	Niamey	13.5167	2.1167	44	828.9
Tahoua			NE	Tahoua	14.9	5.2599	44	98.19
Tillaberi			NE	Niamey	14.212	1.4531	44	13.81
Zinder			NE	Zinder	13.8	8.9833	44	210.9
Aba			NG	Abia	5.1004	7.35	30	874.4
Abeokuta			NG	Ogun	7.1604	3.35	30	441.2
Abuja	阿布贾		NG	Federal Capital Territory	9.0833	7.5333	30	869.1
Ado Ekiti			NG	Ekiti	7.6304	5.22	30	446.7
Akure			NG	Ondo	7.2504	5.2	30	420.6
Awka			NG	Anambra	6.2104	7.07	30	400.8
Azare			NG	Bauchi	11.6804	10.19	30	87.91
Bama			NG	Borno	11.5204	13.69	30	86.41
Bauchi			NG	Bauchi	10.3104	9.84	30	244.4
Benin City			NG	Edo	6.3405	5.62	30	929
Bida			NG	Niger	9.0804	6.01	30	172.8
Birnin Kebbi			NG	Kebbi	12.4504	4.1999	30	102.3
Biu			NG	Borno	10.6204	12.19	30	64.62
Calabar			NG	Cross River	4.9604	8.33	30	354.7
Damaturu			NG	Yobe	11.749	11.966	30	255.9
Dutse			NG	Jigawa	11.7992	9.3503	30	17.13
Enugu			NG	Enugu	6.45	7.5	30	688.9
Funtua			NG	Katsina	11.5204	7.32	30	158.6
Gashua			NG	Yobe	12.8705	11.04	30	74.83
Gombe			NG	Gombe	10.2904	11.17	30	260.3
Gusau			NG	Zamfara	12.1704	6.66	30	185.9
Ibadan			NG	Oyo	7.38	3.93	30	2221
Idah			NG	Kogi	7.1104	6.7399	30	71.89
Ife			NG	Osun	7.4804	4.56	30	482.4
Ijebu Ode			NG	Ogun	6.8204	3.92	30	204.5
Ikare			NG	Ondo	7.5304	5.76	30	900
Ilorin			NG	Kwara	8.49	4.55	30	701.7
Iseyin			NG	Oyo	7.97	3.59	30	98.07
Iwo			NG	Osun	7.63	4.18	30	208.7
Jalingo			NG	Taraba	8.9004	11.36	30	103.8
Jos			NG	Plateau	9.93	8.89	30	737.1
Kaduna			NG	Kaduna	10.52	7.44	30	1191
Kano			NG	Kano	12	8.52	30	3140
Katsina			NG	Katsina	12.9904	7.6	30	432.1
Keffi			NG	Nassarawa	8.849	7.8736	30	77.06
Koko			NG	Kebbi	11.4232	4.517	30	25.79
Kontagora			NG	Niger	10.4004	5.4699	30	62.14
Kumo			NG	Gombe	10.0457	11.2131	30	19.25
Lafia			NG	Nassarawa	8.4904	8.52	30	79.47
Lagos			NG	Lagos	6.4433	3.3915	30	4734
Lokoja			NG	Kogi	7.8004	6.7399	30	52.65
Maiduguri			NG	Borno	11.85	13.16	30	704.2
Makurdi			NG	Benue	7.73	8.53	30	245.4
Minna			NG	Niger	9.62	6.55	30	249
Mubi			NG	Adamawa	10.2703	13.27	30	214.7
Nguru			NG	Yobe	12.8804	10.45	30	82.48
Nsukka			NG	Enugu	6.867	7.3834	30	111
Numan			NG	Adamawa	9.4604	12.04	30	45.17
Ogbomosho			NG	Oyo	8.13	4.24	30	595.1
Ondo			NG	Ondo	7.0904	4.84	30	256.4
Onitsha			NG	Anambra	6.1404	6.78	30	73.37
Opobo			NG	Akwa Ibom	4.5704	7.56	30	34.91
Orlu			NG	Imo	5.7837	7.0333	30	9.351
Oshogbo			NG	Osun	7.7704	4.56	30	408.2
Oturkpo			NG	Benue	7.1904	8.13	30	68.22
Owerri			NG	Imo	5.493	7.026	30	215
Owo			NG	Ondo	7.2004	5.59	30	200.9
Oyo			NG	Oyo	7.8504	3.93	30	475
Port Harcourt			NG	Rivers	4.81	7.01	30	1020
Potiskum			NG	Yobe	11.7104	11.08	30	82.73
Sapele			NG	Delta	5.8904	5.68	30	235.4
Sokoto			NG	Sokoto	13.06	5.24	30	648
Umuahia			NG	Abia	5.532	7.486	30	264.7
Uyo			NG	Akwa Ibom	5.008	7.85	30	495.8
Warri			NG	Delta	5.52	5.76	30	683.1
Wukari			NG	Taraba	7.8704	9.78	30	74.38
Yola			NG	Adamawa	9.21	12.48	30	92.25
Zaria			NG	Kaduna	11.08	7.71	30	754.8
Bluefields			NI	Atlántico Sur	12	-83.7649	123	40.03
Boaco			NI	Boaco	12.47	-85.66	123	21.57
Chinandega			NI	Chinandega	12.6304	-87.13	123	132.7
Esteli			NI	Estelí	13.09	-86.36	123	102.1
Granada			NI	Granada	11.9337	-85.95	123	97.31
Jinotega			NI	Jinotega	13.091	-86	123	51.07
Jinotepe			NI	Carazo	11.846	-86.195	123	29.51
Juigalpa			NI	Chontales	12.11	-85.38	123	35.45
Leon			NI	León	12.4356	-86.8794	123	154.5
Managua			NI	Managua	12.153	-86.2685	123	920
Masaya			NI	Masaya	11.969	-86.095	123	130.1
Matagalpa			NI	Matagalpa	12.9171	-85.9167	123	106.5
Ocotal			NI	Nueva Segovia	13.63	-86.473	123	33.93
Puerto Cabezas			NI	Atlántico Norte	14.0333	-83.3834	123	38.32
Rivas			NI	Nicaragua	11.4404	-85.82	123	31.12
San Carlos			NI	Nicaragua	11.2	-84.8333	123	13.45
San Juan de Nicaragua			NI	Nicaragua	10.9204	-83.7	123	0.863
San Juan del Sur			NI	Nicaragua	11.25	-85.86	87	5.032
Somoto			NI	Madriz	13.476	-86.583	123	20.32
's-Hertogenbosch			NL	Noord-Brabant	51.6833	5.3167	286	134.5
Amsterdam	阿姆斯特丹		NL	Noord-Holland	52.35	4.9166	286	886.3
Arnhem			NL	Gelderland	51.988	5.923	286	141.7
Assen			NL	Drenthe	53	6.55	286	62.24
Eindhoven			NL	Noord-Brabant	51.43	5.5	286	303.8
Groningen			NL	Groningen	53.2204	6.58	286	198.9
Haarlem			NL	Noord-Holland	52.3804	4.63	286	248.8
Leeuwarden			NL	Friesland	53.2504	5.7834	286	108.6
Maastricht			NL	Limburg	50.853	5.677	286	122.4
Middelburg			NL	Zeeland	51.502	3.61	286	46.48
Rotterdam			NL	Zuid-Holland	51.92	4.48	286	801.6
The Hague	Den Haag|Hague|海牙		NL	Zuid-Holland	52.08	4.27	286	953.9
Utrecht			NL	Utrecht	52.1003	5.12	286	478.2
Zwolle			NL	Overijssel	52.524	6.097	286	111.8
Alta			NO	Finnmark	69.9666	23.2417	315	12.08
Arendal			NO	Aust-Agder	58.4648	8.766	315	30.92
Bergen			NO	Hordaland	60.391	5.3245	315	200.4
Bodø			NO	Nordland	67.2468	14.399	315	31.38
Bærum			NO	Akershus	59.9135	11.3472	315	113.7
Drammen			NO	Buskerud	59.7572	10.1907	315	85.44
Finnsnes			NO	Troms	69.2406	18.0086	315	3.611
Gjøvik			NO	Oppland	60.8	10.7	315	20.16
Hamar			NO	Hedmark	60.82	11.069	315	29.48
Hammerfest			NO	Finnmark	70.6613	23.688	315	9.967
Harstad			NO	Troms	68.7879	16.5156	315	19.2
Haugesund			NO	Rogaland	59.4119	5.2775	315	36.22
Kirkenes			NO	Finnmark	69.725	30.0516	315	2.728
Kristiansand			NO	Vest-Agder	58.1666	8	315	58.29
Leikanger	Hermansverk		NO	Sogn og Fjordane	61.1833	6.85	315	1.965
Lillehammer			NO	Oppland	61.1333	10.5	315	19.32
Mo i Rana			NO	Nordland	66.3166	14.1667	315	19.13
Molde			NO	Møre og Romsdal	62.7483	7.1833	315	16.17
Moss			NO	Ãstfold	59.437	10.6692	315	35.7
Namsos			NO	Nord-Trøndelag	64.4833	11.5	315	9.035
Narvik			NO	Nordland	68.3832	17.29	315	19.24
Oslo	奥斯陆		NO	Oslo	59.9167	10.75	315	707.5
Rørvik			NO	Nord-Trøndelag	64.868	11.2053	315	2.615
Sandnes			NO	Rogaland	58.8454	5.69	315	46.91
Skien			NO	Telemark	59.2	9.6	315	73.33
Stavanger			NO	Rogaland	58.97	5.68	315	137
Steinkjer			NO	Nord-Trøndelag	64.0171	11.5	315	11.19
Svolvær			NO	Nordland	68.2333	14.5667	315	4.197
Tromsø			NO	Troms	69.6351	18.992	315	48.9
Trondheim			NO	Sør-Trøndelag	63.4167	10.4167	315	144.3
Tønsberg			NO	Vestfold	59.264	10.421	315	38.91
Vadsø			NO	Finnmark	70.0966	29.7657	315	5.139
Vossavangen			NO	Hordaland	60.63	6.441	315	5.571
Ålesund			NO	Møre og Romsdal	62.5454	6.388	315	45.38
Baglung			NP	Dhawalagiri	28.2667	83.5833	221	23.3
Bhairawa			NP	Lumbini	27.5333	83.3833	221	63.37
Bhimphedi			NP	Narayani	27.551	85.13	221	15
Biratnagar			NP	Bhojpur	26.4837	87.2833	221	182.3
Birganj			NP	Narayani	27.0004	84.8666	221	133.2
Dandeldhura			NP	Mahakali	29.3	80.6	221	19.01
Dhangarhi			NP	Achham	28.695	80.593	221	92.29
Hetauda			NP	Narayani	27.4167	85.0334	221	158.6
Ilam			NP	Mechi	26.908	87.926	221	17.49
Jumla			NP	Karnali	29.25	82.2167	221	9.073
Kathmandu	加德满都		NP	Bhaktapur	27.7167	85.3166	221	895
Lalitpur			NP	Bhaktapur	27.6666	85.3333	221	191.2
Nepalganj			NP	Banke	28.0503	81.6167	221	64.4
Pokhara			NP	Gorkha	28.264	83.972	221	200
Rajbiraj			NP	Sagarmatha	26.5333	86.7333	221	33.06
Ramechhap			NP	Janakpur	27.326	86.087	221	15
Salyan	Sallyan		NP	Rapti	28.35	82.1833	221	15
Ashburton			NZ	Canterbury	-43.8979	171.7301	347	8.895
Auckland	奥克兰		NZ	Auckland	-36.85	174.765	347	759.5
Blenheim			NZ	Marlborough	-41.521	173.9592	347	23.06
Christchurch			NZ	Canterbury	-43.535	172.63	347	295.4
Dunedin			NZ	Otago	-45.88	170.48	347	92.44
Gisborne			NZ	Gisborne	-38.6448	178.0152	347	30.86
Greymouth			NZ	West Coast	-42.4727	171.2087	347	9.419
Hamilton			NZ	Auckland	-37.77	175.3	347	112.1
Hastings			NZ	Gisborne	-39.6382	176.8368	347	39.11
Hokitika			NZ	West Coast	-42.7257	170.9681	347	2.139
Invercargill			NZ	Southland	-46.4094	168.365	347	37.14
Kaiapoi			NZ	Canterbury	-43.3776	172.64	347	7.169
Levin			NZ	Manawatu-Wanganui	-40.6124	175.2772	347	18.76
Manukau			NZ	Auckland	-37	174.885	347	336.1
Masterton			NZ	Manawatu-Wanganui	-40.9439	175.6457	347	16.72
Napier			NZ	Gisborne	-39.49	176.915	347	56.79
Nelson			NZ	Nelson	-41.2926	173.2475	347	37.13
New Plymouth			NZ	Taranaki	-39.0642	174.0805	347	46.29
Oamaru			NZ	Otago	-45.0973	170.971	347	6.628
Palmerston North			NZ	Manawatu-Wanganui	-40.3527	175.6072	347	66.55
Queenstown			NZ	Otago	-45.03	168.6625	347	5.332
Rotorua			NZ	Auckland	-38.1346	176.2454	347	51.5
Takapuna			NZ	Auckland	-36.7913	174.7758	347	184.8
Taupo			NZ	Auckland	-38.693	176.077	347	17.48
Tauranga			NZ	Bay of Plenty	-37.6964	176.1536	347	84.73
Timaru			NZ	Canterbury	-44.3816	171.2186	347	23.31
Upper Hutt			NZ	Manawatu-Wanganui	-41.1355	175.029	347	34.59
Waitakere			NZ	Auckland	-36.8496	174.55	347	83.4
Wanganui			NZ	Manawatu-Wanganui	-39.9312	175.0288	347	35.87
Wellington	惠灵顿		NZ	Manawatu-Wanganui	-41.3	174.7833	347	296.3
Westport			NZ	West Coast	-41.7744	171.5667	347	1.899
Whakatane			NZ	Bay of Plenty	-37.9829	177	347	20.66
Whangarei			NZ	Northland	-35.72	174.31	347	53.3
Alayat Samail			OM	Ad Dakhliyah	23.3032	57.9782	232	32.86
As Sib			OM	Muscat	23.6802	58.1825	232	237.8
Dawwah			OM	Ash Sharqiyah	20.633	58.908	232	1.486
Ibri			OM	Al Dhahira	23.2254	56.517	232	101.6
Mirbat			OM	Dhofar	16.9924	54.6918	232	1.12
Muscat	马斯喀特		OM	Muscat	23.6133	58.5933	232	660.8
Nizwa			OM	Ad Dakhliyah	22.9264	57.5314	232	70.43
Salalah			OM	Dhofar	17.0255	54.0852	232	183.5
Suhar			OM	Al Batnah	24.362	56.7344	232	129.8
Sur			OM	Ash Sharqiyah	22.5758	59.5348	232	68.74
Almirante			PA	Bocas del Toro	9.3	-82.4	140	7.442
Balboa			PA	Panama	8.95	-79.5667	140	62.88
Bocas del Toro			PA	Bocas del Toro	9.3354	-82.2475	140	6.484
Chitre			PA	Herrera	7.97	-80.42	140	44.02
Colon			PA	Colón	9.365	-79.875	140	170.5
David			PA	Chiriquí	8.4333	-82.4333	140	96.45
El Porvenir			PA	Kuna Yala	9.5417	-78.972	140	0.01
Jaque			PA	Darién	7.519	-78.166	140	0.955
La Palma			PA	Darién	8.3982	-78.1402	140	1.845
Las Tablas			PA	Los Santos	7.7604	-80.28	140	9.964
Panama City			PA	Panama	8.968	-79.533	140	844.6
Penonome			PA	Coclé	8.51	-80.36	140	20.58
Puerto Armuelles			PA	Chiriquí	8.28	-82.87	140	22.97
Santiago			PA	Veraguas	8.1004	-80.9833	140	45.66
Abancay			PE	Apurímac	-13.6396	-72.89	120	53.98
Andoas			PE	Loreto	-2.9021	-76.4025	120	0.01
Arequipa			PE	Arequipa	-16.42	-71.53	120	775.8
Ayacucho			PE	Ayacucho	-13.175	-74.22	120	153.2
Ayaviri			PE	Callao	-14.8796	-70.6	120	12.52
Caballococha			PE	Loreto	-3.9163	-70.5083	120	3.195
Cajabamba			PE	Cajamarca	-7.6196	-78.04	120	12.04
Cajamarca			PE	Cajamarca	-7.15	-78.53	120	138.8
Callao			PE	Lima	-12.07	-77.135	120	786.2
Camana			PE	Arequipa	-16.6196	-72.72	120	18.7
Casma			PE	Ancash	-9.44	-78.21	120	27.42
Cerro de Pasco			PE	Pasco	-10.69	-76.27	120	108.1
Chachapoyas			PE	Amazonas	-6.2296	-77.87	120	23.13
Chancay			PE	Lima	-11.5596	-77.27	120	18.6
Chiclayo			PE	Lambayeque	-6.7629	-79.8366	120	587.1
Chilca			PE	Lima	-12.5196	-76.74	120	6.556
Chimbote			PE	Ancash	-9.07	-78.57	120	333.4
Chincha Alta			PE	Ica	-13.4196	-76.14	120	138.6
Chosica			PE	Lima	-11.93	-76.71	120	44.57
Chota			PE	Cajamarca	-6.5496	-78.65	120	13.45
Chulucanas			PE	Piura	-5.0896	-80.17	120	60.44
Contamana			PE	Loreto	-7.34	-75.02	120	16.4
Coracora			PE	Ayacucho	-15.0196	-73.79	120	6.434
Cusco			PE	Cusco	-13.525	-71.9722	120	336.7
Desaguadero			PE	Callao	-16.5646	-69.045	120	5.12
Ferrenafe			PE	Lambayeque	-6.63	-79.8	120	42.27
Gueppi			PE	Loreto	-0.1166	-75.23	120	0.01
Huacho			PE	Lima	-11.11	-77.6199	120	67.51
Huamachuco			PE	La Libertad	-7.81	-78.0499	120	26.3
Huancavelica			PE	Huancavelica	-12.79	-74.99	120	42.98
Huancayo			PE	Junín	-12.08	-75.2	120	394.7
Huanta			PE	Ayacucho	-12.9496	-74.25	120	15.53
Huanuco			PE	Huánuco	-9.92	-76.24	120	153.1
Huaraz			PE	Ancash	-9.53	-77.53	120	74.99
Huarmey			PE	Ancash	-10.0696	-78.16	120	9.184
Huaura			PE	Lima	-11.06	-77.6	120	30.56
Ica			PE	Ica	-14.068	-75.7255	120	263.1
Ilave			PE	Callao	-16.0796	-69.67	120	16.03
Ilo			PE	Moquegua	-17.64	-71.34	120	53.19
Iquitos			PE	Loreto	-3.75	-73.25	120	448.2
Jaen			PE	Cajamarca	-5.7096	-78.81	120	49.17
Jauja			PE	Junín	-11.7996	-75.5	120	21.06
Juanjui			PE	San Martín	-7.1696	-76.74	120	27.35
Juliaca			PE	Callao	-15.5	-70.14	120	234.4
Junin			PE	Junín	-11.1496	-76.01	120	11.49
La Oroya			PE	Junín	-11.52	-75.94	120	33.34
Lamas			PE	San Martín	-6.43	-76.52	120	13.1
Lima	利马		PE	Lima	-12.048	-77.0501	120	7385
Mollendo			PE	Arequipa	-17.02	-72.02	120	38.99
Moquegua			PE	Moquegua	-17.19	-70.94	120	38.61
Motupe			PE	Lambayeque	-6.15	-79.71	120	9.048
Moyobamba			PE	San Martín	-6.0496	-76.9667	120	46.01
Nasca			PE	Ica	-14.83	-74.94	120	23.39
Nauta			PE	Loreto	-4.57	-73.78	120	2.308
Nuevo Rocafuerte			PE	Loreto	-0.9329	-75.4	108	0.04
Olmos			PE	Lambayeque	-5.9796	-79.75	120	7.58
Otuzco			PE	La Libertad	-7.9	-78.57	120	8.755
Pacasmayo			PE	La Libertad	-7.4006	-79.5706	120	34.22
Paita			PE	Piura	-5.09	-81.12	120	47.89
Pativilca			PE	Lima	-10.6996	-77.8	120	22.74
Pimentel			PE	Lambayeque	-6.8296	-79.93	120	14.42
Pisco			PE	Ica	-13.71	-76.22	120	71.54
Piura			PE	Piura	-5.21	-80.63	120	361.2
Puca Urco			PE	Loreto	-2.3328	-71.9167	120	0.01
Pucallpa			PE	Ucayali	-8.3689	-74.535	120	304.9
Puerto Maldonado			PE	Madre de Dios	-12.6	-69.1833	120	52.35
Puno			PE	Callao	-15.8329	-70.0333	120	111.3
Puquio			PE	Ayacucho	-14.7	-74.13	120	9.027
Putina			PE	Callao	-15.47	-69.43	120	8.118
Requena			PE	Loreto	-5.0696	-73.91	120	17.1
Salaverry			PE	La Libertad	-8.22	-78.99	120	7.228
San Ramon			PE	Junín	-11.1296	-75.34	120	10.6
Santiago			PE	Ica	-14.1896	-75.74	120	10.45
Santo Tomas			PE	Cusco	-14.46	-72.08	120	3.696
Satipo			PE	Junín	-11.26	-74.69	120	15.53
Sechura			PE	Piura	-5.5596	-80.82	120	15.81
Sechura			PE	Amazonas	-5.2353	-78.5006	120	8.602
Sicuani			PE	Cusco	-14.2896	-71.23	120	20.92
Soldado Bartra			PE	Loreto	-2.5161	-75.7666	120	0.01
Sullana			PE	Piura	-4.8896	-80.68	120	114.5
Tacna			PE	Tacna	-18	-70.25	120	261
Talara			PE	Piura	-4.58	-81.28	120	74.76
Tarapoto			PE	San Martín	-6.51	-76.48	120	0.936
Tarma			PE	Junín	-11.41	-75.73	120	25.91
Tingo Maria			PE	Huánuco	-9.2896	-75.99	120	36.14
Tocache			PE	San Martín	-8.1796	-76.52	120	15.82
Tournavista			PE	Huánuco	-8.9322	-74.7052	120	0.511
Trujillo			PE	La Libertad	-8.12	-79.02	120	521
Tumbes			PE	Tumbes	-3.57	-80.46	120	105.8
Urubamba			PE	Cusco	-13.3042	-72.1166	120	5.985
Papeete			PF		-17.5334	-149.5667	364	78.86
Abau			PG	Central	-10.0426	148.565	361	0.23
Alotau			PG	Milne Bay	-10.3021	150.4591	361	11.62
Arawa			PG	North Solomons	-6.228	155.566	348	40.27
Daru			PG		-9.1092	143.2337	361	15.21
Goroka			PG	Eastern Highlands	-6.0833	145.3855	361	29.1
Hoskins			PG	West New Britain	-5.4746	150.41	361	0.871
Kavieng			PG	New Ireland	-2.5813	150.813	361	17.11
Kerema			PG	Gulf	-7.927	145.838	361	5.646
Kieta			PG	North Solomons	-6.2163	155.6333	348	5.285
Kimbe			PG	West New Britain	-5.55	150.143	361	18.85
Kundiawa			PG	Chimbu	-6.023	144.96	361	9.383
Lae			PG	Morobe	-6.733	146.99	361	103.7
Lorengau			PG	Manus	-2.032	147.28	361	5.806
Madang			PG	Madang	-5.2248	145.7853	361	44.72
Mendi			PG	Southern Highlands	-6.1444	143.6452	361	21.69
Mt. Hagen			PG	Western Highlands	-5.8632	144.2168	361	46.34
Popondetta			PG	Northern	-8.7692	148.2484	361	25.19
Port Moresby			PG	Central	-9.4647	147.1925	361	267.4
Rabaul			PG	East New Britain	-4.2055	152.1434	361	5.894
Sohano			PG	North Solomons	-5.4297	154.6711	348	2.338
Vanimo			PG	Sandaun	-2.69	141.304	361	11.2
Wabag			PG	Enga	-5.49	143.718	361	3.958
Wewak			PG	East Sepik	-3.5535	143.6367	361	21.69
Angeles			PH	Pampanga	15.1451	120.5451	231	314.5
Bacolod			PH	Negros Occidental	10.6317	122.9817	231	730.6
Baguio City			PH	Benguet	16.43	120.5699	231	360.3
Batangas			PH	Batangas	13.7817	121.0217	231	330.9
Butuan			PH	Agusan del Norte	8.9495	125.5436	231	190.6
Cabanatuan			PH	Nueva Ecija	15.5021	120.9617	231	220.3
Cadiz			PH	Negros Occidental	10.9587	123.3086	231	206.1
Cagayan de Oro			PH	Misamis Oriental	8.4508	124.6853	231	861.8
Calbayog			PH	Samar	12.0672	124.6042	231	55.02
Cebu			PH	Cebu	10.32	123.9001	231	806.8
Cotabato			PH	Shariff Kabunsuan	7.2169	124.2484	231	229.5
Dagupan			PH	Pangasinan	16.0479	120.3408	231	163.7
Davao			PH	Davao Del Sur	7.11	125.63	231	1307
General Santos			PH	South Cotabato	6.1108	125.1747	231	744.3
Gingoog			PH	Misamis Oriental	8.8304	125.13	231	0.218
Iligan			PH	Lanao del Norte	8.1712	124.2154	231	464.6
Iloilo			PH	Iloilo	10.705	122.545	231	387.7
Laoag			PH	Ilocos Norte	18.1988	120.5936	231	154.6
Legazpi			PH	Albay	13.17	123.75	231	320.1
Manila	马尼拉		PH	Metropolitan Manila	14.6042	120.9822	231	7089
Naga			PH	Camarines Sur	13.6192	123.1814	231	458.3
Olongapo			PH	Zambales	14.8296	120.2828	231	265.8
Ormac			PH	Leyte	11.0643	124.6075	231	130
Ozamis			PH	Misamis Occidental	8.1462	123.8444	231	95.44
Pagadian			PH	Zamboanga Del Sur	7.853	123.507	231	159.6
Pasay City			PH	Metropolitan Manila	14.5504	121	231	403.1
Puerto Princesa			PH	Palawan	9.7543	118.7444	231	147.9
Quezon City			PH	Metropolitan Manila	14.6504	121.03	231	2762
Roxas			PH	Capiz	11.5853	122.7511	231	91.88
San Carlos			PH	Negros Occidental	10.5504	123.38	231	6.353
San Pablo			PH	Laguna	14.0696	121.3226	231	224.2
Surigao			PH	Dinagat Islands	9.7843	125.4888	231	64.98
Tacloban			PH	Leyte	11.2504	125	231	234.5
Tagum			PH	Davao del Norte	7.3821	125.8017	231	6.726
Tarlac			PH	Tarlac	15.4838	120.5834	231	183.9
Tuguegarao			PH	Cagayan	17.6131	121.7269	231	115.1
Vigan			PH	Ilocos Sur	17.5747	120.3869	231	48.55
Zamboanga			PH	Zamboanga del Sur	6.92	122.08	231	615.3
Abbottabad			PK	N.W.F.P.	34.1495	73.1995	219	1032
Bahawalpur			PK	Punjab	29.39	71.675	219	552.6
Bannu			PK	N.W.F.P.	32.989	70.5986	219	586.2
Chaman			PK	Baluchistan	30.925	66.4463	219	88.57
Chiniot			PK	Punjab	31.72	72.98	219	201.8
Dera Ghazi Khan			PK	Punjab	30.0604	70.6351	219	236.1
Dera Ismail Khan			PK	Khyber-Pakhtunkhwa	31.829	70.8986	219	66.68
Faisalabad			PK	Punjab	31.41	73.11	219	2562
Gilgit			PK	Northern Areas	35.9171	74.3	219	124.2
Gujranwala			PK	Punjab	32.1604	74.185	219	1449
Gujrat			PK	Punjab	32.58	74.08	219	301.5
Gwadar			PK	Baluchistan	25.139	62.3286	219	37.63
Hyderabad			PK	Sind	25.38	68.375	219	1423
Islamabad	伊斯兰堡		PK	F.C.T.	33.7	73.1666	219	690.8
Jhang			PK	Punjab	31.2804	72.325	219	341.2
Karachi			PK	Sind	24.87	66.99	219	11880
Kasur			PK	Punjab	31.1254	74.455	219	290.6
Kohat			PK	N.W.F.P.	33.6027	71.4327	219	247.2
Kundian			PK	Punjab	32.4522	71.4718	219	35.41
Lahore			PK	Punjab	31.56	74.35	219	6444
Larkana			PK	Sind	27.5618	68.2068	219	364
Mansehra			PK	Khyber-Pakhtunkhwa	34.3418	73.1968	219	66.49
Mardan			PK	N.W.F.P.	34.2	72.04	219	300.4
Mirput Khas			PK	Sind	25.5318	69.0118	219	286
Multan			PK	Punjab	30.2	71.455	219	1480
Nawabshah			PK	Sind	26.2454	68.4	219	229.5
Okara			PK	Punjab	30.8104	73.45	219	223.6
Parachinar			PK	F.A.T.A.	33.8992	70.1008	219	55.69
Peshawar			PK	N.W.F.P.	34.005	71.535	219	1261
Quetta			PK	Baluchistan	30.22	67.025	219	750.8
Rahim Yar Khan	Rahimyar Khan		PK	Punjab	28.4202	70.2952	219	353.2
Rawalpindi			PK	Punjab	33.6	73.04	219	1801
Sadiqabad			PK	Punjab	28.3006	70.1302	219	189.9
Sahiwal			PK	Punjab	30.6717	73.1118	219	235.7
Saidu			PK	N.W.F.P.	34.75	72.35	219	1860
Sargodha			PK	Punjab	32.0854	72.675	219	542.6
Sheikhu Pura			PK	Punjab	31.72	73.99	219	361.3
Sialkote			PK	Punjab	32.52	74.56	219	477.4
Sukkur			PK	Sind	27.7136	68.8486	219	417.8
Turbat			PK	Baluchistan	25.9918	63.0718	219	111.7
Zhob			PK	Baluchistan	31.349	69.4386	219	69.45
Bialystok			PL	Podlachian	53.1504	23.17	336	288.7
Bydgoszcz			PL	Kuyavian-Pomeranian	53.1204	18.01	336	366.2
Bytom			PL	Silesian	50.35	18.91	336	425.7
Elblag			PL	Warmian-Masurian	54.19	19.4027	336	124.3
Elk			PL	Warmian-Masurian	53.8337	22.35	336	51.31
Gdansk			PL	Pomeranian	54.36	18.64	336	597.9
Gdynia			PL	Pomeranian	54.5204	18.53	336	284.2
Gliwice			PL	Silesian	50.3304	18.67	336	353.3
Grudziadz			PL	Kuyavian-Pomeranian	53.4804	18.75	336	101
Inowroclaw			PL	Kuyavian-Pomeranian	52.7799	18.25	336	78.3
Katowice			PL	Silesian	50.2604	19.02	336	1527
Kielce			PL	Swietokrzyskie	50.8904	20.66	336	212.2
Koszalin			PL	West Pomeranian	54.2	16.1833	336	107.5
Kraków			PL	Lesser Poland	50.06	19.96	336	755.5
Lublin			PL	Lublin	51.2504	22.5727	336	358
Lódz			PL	Lódz	51.775	19.4514	336	758
Olsztyn			PL	Warmian-Masurian	53.8	20.48	336	179.2
Opole			PL	Opole	50.685	17.9313	336	129.5
Poznan			PL	Greater Poland	52.4058	16.8999	336	597.2
Rzeszow			PL	Subcarpathian	50.0705	22	336	202
Szczecin			PL	West Pomeranian	53.4204	14.53	336	390.2
Warsaw	Warszawa|华沙		PL	Masovian	52.25	21	336	1705
Wroclaw			PL	Lower Silesian	51.1104	17.03	336	622.5
Zielona Gora			PL	Lubusz	51.9504	15.5	336	113.9
Arecibo			PR		18.44	-66.73	147	59.31
Mayaguez			PR		18.2015	-67.1397	147	185
Ponce			PR		18.0004	-66.6166	147	156.5
San Juan			PR		18.44	-66.13	147	1437
Al Khalil			PS		31.5406	35.0956	209	220.4
Gaza			PS		31.53	34.445	208	477.5
Nablus			PS		32.2215	35.2544	209	173.2
Ramallah			PS		31.9029	35.2062	209	24.6
Angra do Heroismo			PT	Azores	38.6504	-27.2167	267	11.14
Aveiro			PT	Aveiro	40.641	-8.651	306	54.16
Beja			PT	Beja	38.014	-7.863	306	28.76
Braga			PT	Braga	41.555	-8.4213	306	504.3
Braganca			PT	Bragança	41.808	-6.755	306	34.38
Castelo Branco			PT	Castelo Branco	39.811	-7.488	306	33.48
Coimbra			PT	Coimbra	40.2004	-8.4167	306	97.86
Covilha			PT	Castelo Branco	40.2833	-7.5	306	21.22
Evora			PT	Évora	38.56	-7.906	306	55.62
Faro			PT	Faro	37.0171	-7.9333	306	31.26
Funchal			PT	Madeira	32.65	-16.88	272	152.8
Guarda			PT	Guarda	40.541	-7.262	306	32.11
Horta			PT	Azores	38.5347	-28.6448	267	6.591
Leiria			PT	Leiria	39.739	-8.805	306	45.11
Lisbon	Lisboa|里斯本		PT	Lisboa	38.7227	-9.1449	306	1665
Ponta Delgada			PT	Azores	37.7483	-25.6666	267	40.79
Portalegre			PT	Portalegre	39.29	-7.423	306	15.58
Portimao			PT	Faro	37.1337	-8.5333	306	49.86
Porto			PT	Porto	41.15	-8.62	306	793.3
Santarem			PT	Santarém	39.231	-8.682	306	29.39
Setubal			PT	Lisboa	38.53	-8.9	306	117.5
Viana Do Castelo			PT	Viana do Castelo	41.6962	-8.8441	306	15.55
Vila Real			PT	Vila Real	41.294	-7.737	306	17
Viseu			PT	Viseu	40.657	-7.91	306	26.36
Koror			PW		7.3452	134.4695	359	11.2
Melekeok			PW		7.4874	134.6265	359	7.026
Abai			PY	Caazapá	-26.0296	-55.94	69	2.788
Arroyos y Esteros			PY	Cordillera	-25.05	-57.09	69	2.755
Asuncion			PY	Asunción	-25.2964	-57.6415	69	940.8
Belen			PY	Concepción	-23.4695	-57.24	69	6.49
Bella Vista			PY	Amambay	-22.1296	-56.52	69	11.25
Caacupe			PY	Cordillera	-25.387	-57.14	69	21.7
Caazapa			PY	Caazapá	-26.2	-56.38	69	5.504
Capitan Pablo Lagerenza			PY	Alto Paraguay	-19.9161	-60.7833	69	1.2
Ciudad del Este			PY	Alto Paraná	-25.5167	-54.6161	69	320.9
Concepcion			PY	Concepción	-23.4064	-57.4344	69	53.62
Coronel Bogado			PY	Itapúa	-27.17	-56.25	69	14.3
Coronel Oviedo			PY	Caaguazú	-25.45	-56.44	69	69.69
Encarnacion			PY	Itapúa	-27.3472	-55.8739	69	251.8
Filadelfia			PY	Boquerón	-22.34	-60.03	69	9.259
Fortin Falcon			PY	Presidente Hayes	-23.0503	-59.8499	69	0
Fuerte Olimpo			PY	Alto Paraguay	-21.0696	-57.9	69	2.475
General Eugenio Alejandrino Garay			PY	Boquerón	-20.52	-62.21	69	0.972
Hohenau			PY	Itapúa	-27.0795	-55.75	69	5.306
Horqueta			PY	Concepción	-23.3396	-57.05	69	13.35
Ita			PY	Asunción	-25.5096	-57.36	69	29.77
La Victoria			PY	Alto Paraguay	-22.2896	-57.94	69	5
Mariscal Estigarribia	Mariscal Jose F. Estigarribia		PY	Boquerón	-22.03	-60.61	69	2.25
Nacunday			PY	Alto Paraná	-26.02	-54.7699	69	1.185
Paraguari			PY	Paraguarí	-25.62	-57.16	69	14.48
Pedro Juan Caballero			PY	Amambay	-22.5446	-55.76	69	66.03
Pilar			PY	Ñeembucú	-26.8695	-58.3	69	28.43
Pozo Colorado			PY	Presidente Hayes	-23.43	-58.86	69	2.135
Puerto Pinasco			PY	Presidente Hayes	-22.64	-57.79	69	0.4735
Rosario			PY	San Pedro	-24.4196	-57.1	69	3.639
San Juan Bautista			PY	Misiones	-26.68	-57.15	69	7.882
San Lorenzo			PY	Asunción	-25.34	-57.52	69	385.5
San Pedro			PY	San Pedro	-24.09	-57.08	69	7.351
Villa Hayes			PY	Presidente Hayes	-25.09	-57.53	69	15.64
Villarrica			PY	Guairá	-25.75	-56.4333	69	41.16
Ygatimi			PY	Canindeyú	-24.0796	-55.5	69	2.809
Ypacarai			PY	Asunción	-25.41	-57.28	69	23.81
Ype Jhu			PY	Canindeyú	-23.91	-55.46	69	0.598
Doha	多哈		QA	Ad Dawhah	25.2866	51.533	241	1091
St.-Benoit			RE	La Réunion	-21.0335	55.7128	345	23.98
St.-Denis			RE	La Réunion	-20.8789	55.4481	345	163.6
Alba Lulia			RO	Alba	46.077	23.58	294	66.08
Alexandria			RO	Teleorman	43.9016	25.2867	294	49.35
Arad			RO	Arad	46.17	21.32	294	159.3
Bacau			RO	Bacau	46.5784	26.9196	294	185.5
Baia Mare			RO	Maramures	47.6595	23.5791	294	134.6
Bistrita			RO	Bistrita-Nasaud	47.138	24.513	294	81.32
Botosani			RO	Botosani	47.7484	26.6597	294	113.4
Braila			RO	Braila	45.292	27.969	294	213.6
Brasov			RO	Brasov	45.6475	25.6072	294	293.6
Bucharest	București|布加勒斯特		RO	Bucharest	44.4334	26.0999	294	1842
Buzau			RO	Buzau	45.1565	26.8065	294	130.8
Calarasi			RO	Calarasi	44.2063	27.3259	294	71.2
Cluj-Napoca			RO	Cluj	46.7884	23.5984	294	299.4
Constanta			RO	Constanta	44.2027	28.61	294	285.1
Craiova			RO	Dolj	44.3263	23.8259	294	301.1
Deva			RO	Hunedoara	45.8833	22.9167	294	67.8
Drobeta-Turnu Severin			RO	Mehedinti	44.6459	22.6659	294	104.5
Focsani			RO	Vrancea	45.6966	27.1865	294	92.64
Galati			RO	Galati	45.4559	28.0459	294	302.6
Giurgiu			RO	Giurgiu	43.93	25.84	294	69.07
Iasi			RO	Iasi	47.1683	27.5749	294	325.9
Miercurea Cuic			RO	Harghita	46.361	25.524	294	40
Oradea			RO	Bihor	47.05	21.92	294	210.2
Piatra-Neamt			RO	Neamt	46.94	26.383	294	102.7
Pitesti			RO	Arges	44.8563	24.8758	294	169.3
Ploiesti			RO	Prahova	44.9469	26.0365	294	230.7
Resita			RO	Caras-Severin	45.297	21.8865	294	82.28
Rimnicu Vilcea			RO	Vâlcea	45.11	24.383	294	107.6
Satu Mare			RO	Satu Mare	47.792	22.885	294	112.5
Sfintu-Gheorghe			RO	Covasna	45.868	25.793	294	60.68
Sibiu			RO	Sibiu	45.7971	24.1371	294	153.7
Slatina			RO	Olt	44.435	24.371	294	78.99
Slobozia			RO	Ialomita	44.57	27.382	294	52.69
Suceava			RO	Suceava	47.6377	26.2593	294	96.87
Targoviste			RO	Dâmbovita	44.938	25.459	294	88.44
Targu Jiu			RO	Gorj	45.045	23.274	294	97.18
Timisoara			RO	Timis	45.7588	21.2234	294	309.6
Tirgu Mures			RO	Mures	46.5582	24.5578	294	148.1
Tulcea			RO	Constanta	45.1993	28.7967	294	89.38
Vaslui			RO	Vaslui	46.6333	27.7333	294	69.22
Zalau			RO	Salaj	47.175	23.063	294	63.23
Belgrade	Beograd|贝尔格莱德		RS	Grad Beograd	44.8186	20.468	290	1099
Kragujevac			RS	Šumadijski	44.02	20.92	290	159.3
Nis			RS	Nišavski	43.3304	21.9	290	230.4
Novi Sad			RS	Južno-Backi	45.2504	19.8499	290	220.4
Pec			RS	Moravicki	43.8897	20.3301	290	137.3
Subotica			RS	Severno-Backi	46.07	19.68	290	96.7
Zrenjanin			RS	Srednje-Banatski	45.3786	20.3995	290	64.05
Abakan			RU	Krasnoyarsk	53.7037	91.445	224	161.4
Abaza			RU	Khakass	52.669	90.0954	224	17.64
Achinsk			RU	Krasnoyarsk	56.27	90.5	224	112.5
Agapa			RU	Taymyr	71.4504	89.25	224	0.01
Aginskoye			RU	Aga Buryat	51.1031	114.5228	199	11.49
Akhtubinsk			RU	Astrakhan'	48.2787	46.1687	288	38.18
Alapayevsk			RU	Sverdlovsk	57.8465	61.6915	265	43.66
Alatyr			RU	Chuvash	54.8504	46.6	314	44.29
Aldan			RU	Sakha (Yakutia)	58.603	125.3894	263	18.57
Aleksandrovsk Sakhalinskiy			RU	Sakhalin	50.8975	142.1561	245	9.264
Alekseyevka			RU	Belgorod	50.6535	38.6931	314	38.63
Aleksin			RU	Tula	54.5143	37.0944	314	59.19
Aleysk			RU	Altay	52.4918	82.7777	195	22.48
Almetyevsk			RU	Tatarstan	54.9004	52.3199	314	118
Ambarchik			RU	Sakha (Yakutia)	69.651	162.3336	250	0
Amderma			RU	Nenets	69.763	61.6677	314	0.282
Amursk			RU	Khabarovsk	50.2228	136.8974	262	45.9
Anadyr			RU	Chukchi Autonomous Okrug	64.737	177.475	186	10.33
Angarsk			RU	Irkutsk	52.56	103.92	213	231.7
Anzhero Sudzhensk			RU	Kemerovo	56.08	86.04	234	83.11
Apatity			RU	Murmansk	67.5731	33.393	314	64.05
Apsheronsk			RU	Krasnodar	44.4687	39.7287	314	43.16
Archangel			RU	Arkhangel'sk	64.575	40.545	314	295.2
Armavir			RU	Krasnodar	45.0004	41.13	314	191.8
Arsenyev			RU	Primor'ye	44.1623	133.2823	262	56.72
Artemovsk			RU	Krasnoyarsk	54.3487	93.4355	224	4.948
Artemovskiy			RU	Sverdlovsk	57.3652	61.8698	265	39.19
Arzamas			RU	Nizhegorod	55.4	43.8	314	126
Asbest			RU	Sverdlovsk	57.023	61.458	265	77.92
Asha			RU	Chelyabinsk	54.998	57.2726	265	35.94
Asino			RU	Tomsk	56.9931	86.1627	257	24.73
Astrakhan			RU	Astrakhan'	46.3487	48.055	288	493.4
Atkarsk			RU	Saratov	51.8765	44.9961	324	23.32
Ayan			RU	Khabarovsk	56.4542	138.1673	262	1.286
Bagdarin			RU	Buryat	54.4333	113.6	213	4.676
Bakal			RU	Chelyabinsk	54.9459	58.7959	265	24.16
Balakhna			RU	Nizhegorod	56.4943	43.5944	314	62.49
Balakovo			RU	Saratov	52.03	47.8	324	172.8
Balashov			RU	Saratov	51.5535	43.1631	324	84.11
Barabinsk			RU	Novosibirsk	55.3573	78.3519	235	29.89
Barnaul			RU	Altay	53.355	83.745	195	569.7
Batagay			RU	Sakha (Yakutia)	67.656	134.635	262	4.266
Bataysk			RU	Rostov	47.1368	39.7449	314	106.8
Belaya Kalitva			RU	Rostov	48.1865	40.7861	314	47.81
Belebey			RU	Bashkortostan	54.1291	54.1187	265	57.67
Belgorod			RU	Belgorod	50.63	36.5999	314	328
Belogorsk			RU	Amur	50.9191	128.4637	263	69.06
Belomorsk			RU	Karelia	64.5252	34.7658	314	12.16
Berezniki			RU	Perm'	59.42	56.76	265	153.3
Beringovskiy			RU	Chukchi Autonomous Okrug	63.0655	179.3067	186	1.861
Bezhetsk			RU	Tver'	57.7647	36.69	314	31.43
Bikin			RU	Khabarovsk	46.8203	134.2649	262	19.26
Bilibino			RU	Chukchi Autonomous Okrug	68.0504	166.3333	186	5.757
Birobidzhan			RU	Yevrey	48.7974	132.9508	262	75.02
Birsk			RU	Bashkortostan	55.4244	55.5444	265	33.9
Biryusinsk			RU	Irkutsk	55.9607	97.8144	213	8.2
Biysk			RU	Altay	52.5341	85.18	195	209.8
Blagodarnyy			RU	Stavropol'	45.1047	43.4344	314	28.07
Blagoveshchensk			RU	Amur	50.2666	127.5333	263	206.7
Bodaybo			RU	Irkutsk	57.965	114.329	213	15.93
Bogoroditsk			RU	Tula	53.7747	38.1144	314	34.88
Bogotol			RU	Krasnoyarsk	56.2165	89.5184	224	22.56
Bol'sheretsk			RU	Kamchatka	52.439	156.3594	218	0.01
Bologoye			RU	Tver'	57.8722	34.0518	314	21.79
Borisoglebsk			RU	Voronezh	51.3687	42.0887	314	65
Borovichi			RU	Novgorod	58.3978	33.8974	314	57.23
Borzya			RU	Chita	50.3886	116.5186	199	29.65
Boyarka			RU	Taymyr	70.767	97.5	224	35.97
Bratsk			RU	Irkutsk	56.157	101.615	213	133.9
Bryansk			RU	Bryansk	53.26	34.43	314	426.5
Bugrino			RU	Nenets	68.8079	49.3042	314	0.3
Bugulma			RU	Tatarstan	54.5543	52.7943	314	85.38
Buguruslan			RU	Orenburg	53.663	52.433	265	51.88
Bukachacha			RU	Chita	52.9833	116.9166	199	1.935
Buy			RU	Kostroma	58.4847	41.5244	314	25.78
Buynaksk			RU	Dagestan	42.8335	47.113	314	75.8
Buzuluk			RU	Orenburg	52.7821	52.2618	265	84.76
Chagda			RU	Sakha (Yakutia)	60.1	133.9	222	0.01
Chapayevsk			RU	Samara	52.9743	49.7243	321	88.66
Cheboksary			RU	Chuvash	56.13	47.25	314	444
Chegdomyn			RU	Khabarovsk	51.1178	133.0241	262	7.486
Chelyabinsk			RU	Chelyabinsk	55.155	61.4387	265	1019
Chelyuskin			RU	Taymyr	77.717	104.25	224	0.885
Cheremkhovo			RU	Irkutsk	53.1588	103.0739	213	51.69
Cherepanovo			RU	Novosibirsk	54.2336	83.3688	235	15.09
Cherepovets			RU	Vologda	59.1404	37.91	314	265.6
Cherkessk			RU	Karachay-Cherkess	44.2904	42.06	314	101.2
Cherlak			RU	Omsk	54.1605	74.82	236	7.061
Chernogorsk			RU	Khakass	53.8313	91.2227	224	39.82
Chernyakhovsk			RU	Kaliningrad	54.6316	21.8109	303	42.36
Chernyshevskiy			RU	Sakha (Yakutia)	63.0128	112.4714	263	5.137
Cherskiy			RU	Sakha (Yakutia)	68.7501	161.33	250	3.707
Chistopol			RU	Tatarstan	55.3648	50.6407	314	52.23
Chita			RU	Chita	52.055	113.465	199	293.2
Chokurdakh			RU	Sakha (Yakutia)	70.6183	147.8946	250	2.506
Chumikan			RU	Khabarovsk	54.7114	135.3145	262	1.305
Chusovoy			RU	Perm'	58.2934	57.813	265	61.16
Dalnegorsk			RU	Primor'ye	44.5372	135.5172	262	8.123
Dalnerechensk			RU	Primor'ye	45.9273	133.7223	262	25.92
De Kastri			RU	Khabarovsk	51.4666	140.7833	262	3.615
Derbent			RU	Dagestan	42.0578	48.2774	314	97.26
Dickson			RU	Taymyr	73.507	80.5451	224	1.113
Dimitrovgrad			RU	Ul'yanovsk	54.2504	49.56	331	121.2
Dolinsk			RU	Sakhalin	47.3504	142.8	245	11.79
Dombarovskiy			RU	Orenburg	50.7546	59.54	265	5.564
Dudinka			RU	Taymyr	69.4182	86.225	224	22.91
Dyatkovo			RU	Bryansk	53.5891	34.3392	314	33.36
Dzerzhinsk			RU	Nizhegorod	56.2504	43.46	314	235.5
Egvekinot			RU	Chukchi Autonomous Okrug	66.3221	-179.1837	186	2.248
Eldikan			RU	Sakha (Yakutia)	60.8	135.1833	222	1.516
Elista			RU	Kalmyk	46.3287	44.2087	314	99.73
Engels			RU	Saratov	51.5004	46.12	324	183.2
Enurmino			RU	Chukchi Autonomous Okrug	66.95	-171.8166	186	0.297
Evensk			RU	Maga Buryatdan	61.95	159.2333	229	2.024
Frolovo			RU	Volgograd	49.7722	43.6518	335	40.1
Gatchina			RU	Leningrad	59.5707	30.1333	314	90.12
Gay			RU	Orenburg	51.4747	58.4543	265	39.71
Gelendzhik			RU	Krasnodar	44.5748	38.0644	314	53.11
Georgievsk			RU	Stavropol'	44.1599	43.4699	314	59.16
Glazov			RU	Udmurt	58.1232	52.6288	321	93.35
Golyshmanovo			RU	Tyumen'	56.3819	68.3715	265	8.709
Gorno Altaysk			RU	Gorno-Altay	51.9613	85.9577	195	57.39
Gornyak			RU	Altay	50.9881	81.4877	195	9.567
Govorovo			RU	Sakha (Yakutia)	70.2114	125.9933	263	0.943
Groznyy			RU	Chechnya	43.3187	45.6987	314	221.2
Gryazi			RU	Lipetsk	52.4948	39.9343	314	46.45
Gubakha			RU	Perm'	58.8691	57.5887	265	18.72
Gubkin			RU	Belgorod	51.2743	37.3843	314	0.272
Guryevsk			RU	Kemerovo	54.2981	85.9377	234	31.88
Gusinoozyorsk			RU	Buryat	51.2808	106.5004	213	20.5
Gyda			RU	Yamal-Nenets	70.8814	78.4661	265	0.01
Igarka			RU	Krasnoyarsk	67.4671	86.5833	224	6.262
Igrim			RU	Khanty-Mansiy	63.1933	64.4194	265	9.545
Il'pyrskiy			RU	Kamchatka	59.9674	164.172	218	0.01
Indiga			RU	Nenets	67.6898	49.0166	314	0.01
Inta			RU	Komi	66.0374	60.1674	314	12.41
Irkutsk			RU	Irkutsk	52.32	104.245	213	572.3
Ishim			RU	Tyumen'	56.1502	69.4498	265	60.8
Isikul			RU	Omsk	54.9287	71.2682	236	21.14
Iskitim			RU	Novosibirsk	54.6509	83.2865	235	60.81
Ivanovo			RU	Ivanovo	57.01	41.01	314	417.5
Ivdel			RU	Sverdlovsk	60.6936	60.4133	265	11.47
Izhevsk			RU	Udmurt	56.85	53.23	321	611.2
Kalachinsk			RU	Omsk	55.0487	74.5683	236	20.51
Kaliningrad			RU	Kaliningrad	54.7	20.4973	303	403.2
Kaluga			RU	Kaluga	54.5204	36.27	314	313.7
Kamenka			RU	Penza	53.1947	44.0444	314	16.56
Kamenna Obi			RU	Altay	53.7936	81.3388	195	40.88
Kamensk Shakhtinskiy			RU	Rostov	48.3318	40.2518	314	69.04
Kamensk Uralskiy			RU	Sverdlovsk	56.4205	61.935	265	176.6
Kamyshin			RU	Volgograd	50.0804	45.4	335	82.61
Kanash			RU	Chuvash	55.5091	47.4687	314	49.01
Kandalaksha			RU	Murmansk	67.1643	32.4144	314	72.61
Kansk			RU	Krasnoyarsk	56.19	95.71	224	94.42
Karamken			RU	Maga Buryatdan	60.2004	151.1666	229	0.01
Karasuk			RU	Novosibirsk	53.7273	78.0219	235	26.76
Kargat			RU	Novosibirsk	55.1959	80.2811	235	5.861
Karpinsk			RU	Sverdlovsk	59.7602	60.0098	265	30.44
Kartaly			RU	Chelyabinsk	53.0474	60.6819	265	27.11
Kasimov			RU	Ryazan'	54.9435	41.3931	314	36.01
Kaspiysk			RU	Dagestan	42.8747	47.6244	314	61.45
Kavache			RU	Sakha (Yakutia)	70.7333	136.2166	262	0
Kavalerovo			RU	Primor'ye	44.2702	135.0498	262	17.8
Kazan	喀山		RU	Tatarstan	55.7499	49.1263	314	1014
Kem			RU	Karelia	64.9536	34.5684	314	13.83
Kemerovo			RU	Kemerovo	55.34	86.09	234	470.7
Khabarovsk			RU	Khabarovsk	48.455	135.12	262	562.7
Khakhar			RU	Khabarovsk	57.6666	135.43	262	0.01
Khandyga			RU	Sakha (Yakutia)	62.666	135.6	222	6.796
Khanty Mansiysk			RU	Khanty-Mansiy	61.0015	69.0015	265	48.11
Khatanga			RU	Taymyr	72.0411	102.465	224	3.205
Khilok			RU	Chita	51.35	110.45	199	6.54
Kholmsk			RU	Sakhalin	47.0473	142.0624	245	32.8
Khorgo			RU	Sakha (Yakutia)	73.4833	113.63	263	0.01
Kimry			RU	Tver'	56.8691	37.3444	314	50.53
Kineshma			RU	Ivanovo	57.47	42.13	314	91.87
Kirensk			RU	Irkutsk	57.7857	108.1119	213	6.759
Kirov			RU	Kaluga	54.0852	34.3048	314	33.85
Kirov			RU	Kirov	58.5901	49.67	304	457.4
Kirovo-Chepetsk			RU	Kirov	58.5544	50.0444	304	71.56
Kirovsk			RU	Murmansk	67.6091	33.6687	314	22.95
Kirs			RU	Kirov	59.3138	52.2452	304	8.319
Kirsanov			RU	Tambov	52.6574	42.7174	314	17
Kiselevsk			RU	Kemerovo	54	86.64	234	87.16
Kislovodsk			RU	Stavropol'	43.91	42.72	314	132.3
Kizel			RU	Perm'	59.0644	57.6343	265	21.97
Klin			RU	Moskovsskaya	56.3431	36.6987	314	72.22
Klintsy			RU	Bryansk	52.7652	32.2448	314	60.88
Klyuchi			RU	Kamchatka	56.3	160.85	218	1.089
Kodinskiy			RU	Krasnoyarsk	58.6981	99.1777	224	15.67
Kogalym			RU	Khanty-Mansiy	62.0446	74.4941	265	58.19
Kolomna			RU	Moskovsskaya	55.08	38.785	314	130.3
Kolpashevo			RU	Tomsk	58.3004	82.9954	257	27.88
Kolpino			RU	City of St. Petersburg	59.73	30.65	314	180.9
Komsa			RU	Krasnoyarsk	61.868	89.2577	224	0.01
Komsomolsk na Amure			RU	Khabarovsk	50.555	137.02	262	264.4
Kondopoga			RU	Karelia	62.2087	34.2887	314	31.95
Korf			RU	Kamchatka	60.3321	165.8183	218	0.4
Korsakov			RU	Sakhalin	46.6424	142.7775	245	33.17
Kostroma			RU	Kostroma	57.77	40.94	314	257
Kotelnich			RU	Kirov	58.3041	48.3137	304	28.02
Kotlas			RU	Arkhangel'sk	61.2631	46.6631	314	59.53
Kotovsk			RU	Tambov	52.5947	41.5044	314	31.22
Kovda			RU	Murmansk	66.6903	32.8702	314	0.02
Kovrov			RU	Vladimir	56.3604	41.33	314	153.1
Krasino			RU	Arkhangel'sk	70.7314	54.4208	314	0.01
Krasnoarmeysk			RU	Saratov	51.0174	45.6974	324	20.63
Krasnodar			RU	Krasnodar	45.02	39	314	601.2
Krasnogorsk			RU	Sakhalin	48.4615	142.09	245	3.304
Krasnokamensk			RU	Chita	50.0665	118.0265	199	52.31
Krasnokamsk			RU	Perm'	58.0747	55.7443	265	50.38
Krasnoturinsk			RU	Sverdlovsk	59.7948	60.4848	265	64.88
Krasnoufimsk			RU	Sverdlovsk	56.5991	57.7586	265	40.21
Krasnouralsk			RU	Sverdlovsk	58.3515	60.0515	265	20.57
Krasnoyarsk			RU	Krasnoyarsk	56.014	92.866	224	613.6
Kropotkin			RU	Krasnodar	45.4471	40.5821	314	70.52
Kudymkar			RU	Komi-Permyak	59.0162	54.633	265	32.01
Kulunda			RU	Altay	52.5827	78.9473	195	8.832
Kumertau			RU	Bashkortostan	52.7748	55.7843	265	48.67
Kungur			RU	Perm'	57.4348	56.9543	265	59.91
Kupina			RU	Novosibirsk	54.3592	77.2742	235	9.857
Kurgan			RU	Kurgan	55.46	65.345	265	329.4
Kursk			RU	Kursk	51.74	36.19	314	398.7
Kurtamysh			RU	Kurgan	54.9087	64.4333	265	10.01
Kuznetsk			RU	Penza	53.1204	46.6	314	93.03
Kyakhta			RU	Buryat	50.3527	106.4527	213	12.37
Kyshtym			RU	Chelyabinsk	55.7	60.5595	265	46.27
Kyzyl			RU	Tuva	51.7067	94.3831	224	106.3
Labinsk			RU	Krasnodar	44.6348	40.7443	314	51.59
Laryak			RU	Khanty-Mansiy	61.1012	80.2514	265	0.01
Lavrentiya			RU	Chukchi Autonomous Okrug	65.5833	-171.025	186	0.66
Leninogorsk			RU	Tatarstan	54.5987	52.4487	314	53.36
Leninsk Kuznetsky			RU	Kemerovo	54.66	86.17	234	108
Lensk			RU	Sakha (Yakutia)	60.7253	114.947	263	24.64
Lesosibirsk			RU	Krasnoyarsk	58.2433	92.4833	224	65.63
Lesozavodsk			RU	Primor'ye	45.4748	133.4298	262	39.24
Lgov			RU	Kursk	51.6948	35.2744	314	16.09
Lipetsk			RU	Lipetsk	52.62	39.64	314	502.1
Livny			RU	Orel	52.4248	37.6044	314	52.28
Logashkino			RU	Sakha (Yakutia)	70.8504	153.9	250	0
Luga			RU	Leningrad	58.7363	29.839	314	37.12
Magadan			RU	Maga Buryatdan	59.575	150.81	229	91.22
Magdagachi			RU	Amur	53.45	125.8	263	8.07
Magnitogorsk			RU	Chelyabinsk	53.4227	58.98	265	308.7
Makarov			RU	Sakhalin	48.6337	142.8	245	4.572
Makhachkala			RU	Dagestan	42.98	47.5	314	526.5
Manily			RU	Kamchatka	62.55	165.3	218	0.01
Mariinsk			RU	Kemerovo	56.2108	87.7604	234	41.34
Matochkin Shar			RU	Arkhangel'sk	73.27	56.4497	314	0.01
Maykop			RU	Adygey	44.61	40.12	314	143.4
Mednogorsk			RU	Orenburg	51.4191	57.5787	265	27.27
Megion			RU	Khanty-Mansiy	61.0608	76.0953	265	47.65
Menkere			RU	Sakha (Yakutia)	67.9886	123.3505	263	0.01
Mezen			RU	Arkhangel'sk	65.8522	44.24	314	2.461
Miass			RU	Chelyabinsk	54.9954	60.0949	265	148.8
Michurinsk			RU	Tambov	52.9	40.5	314	93.36
Mikhalkino			RU	Koryak	69.4244	161.4811	250	0.57
Mikhaylova			RU	Taymyr	75.095	86.9824	224	0.01
Mikhaylovka			RU	Volgograd	50.0679	43.2175	335	57.33
Millerovo			RU	Rostov	48.9379	40.3974	314	32.73
Mirnyy			RU	Sakha (Yakutia)	62.54	113.9614	263	30.54
Mogocha			RU	Chita	53.7333	119.7666	199	10.64
Monchegorsk			RU	Murmansk	67.9291	32.8287	314	46.93
Morshansk			RU	Tambov	53.4547	41.8044	314	46.33
Moscow	Moskva|莫斯科		RU	Moskva	55.7522	37.6155	314	10450
Mozdok			RU	North Ossetia	43.7543	44.6544	314	43.26
Mozhga			RU	Udmurt	56.4548	52.1843	321	43.1
Mtsensk			RU	Orel	53.2647	36.5472	314	24.5
Mukhomornoye			RU	Chukchi Autonomous Okrug	66.4171	173.3333	186	0.055
Mundybash			RU	Kemerovo	53.2333	87.3167	234	5.87
Murmansk			RU	Murmansk	68.97	33.1	314	271.8
Murom			RU	Vladimir	55.5704	42.04	314	129.1
Mys Shmidta			RU	Chukchi Autonomous Okrug	68.9337	-179.5	186	0.492
Naberezhnyye Chelny			RU	Tatarstan	55.7	52.3199	314	461.1
Nadym			RU	Yamal-Nenets	65.5298	72.5148	265	26.72
Nakhodka			RU	Yamal-Nenets	67.7504	77.52	265	159.6
Nakhodka			RU	Primor'ye	42.8374	132.8874	262	153.2
Naltchik			RU	Kabardin-Balkar	43.4981	43.6179	314	290.3
Naryan Mar			RU	Nenets	67.6474	53.0574	314	19.85
Natara			RU	Sakha (Yakutia)	68.4106	123.9255	263	0.01
Nazran			RU	Ingush	43.233	44.783	314	93.36
Nazyvayevsk			RU	Omsk	55.567	71.35	236	10.94
Neftekamsk			RU	Bashkortostan	56.0835	54.2631	265	122.2
Nefteyugansk			RU	Khanty-Mansiy	61.0777	72.7027	265	112.6
Nelidovo			RU	Tver'	56.2235	32.7731	314	24.97
Nerchinsk			RU	Chita	52.009	116.5486	199	11.98
Neryungri			RU	Sakha (Yakutia)	56.674	124.7104	263	33.36
Nevelsk			RU	Sakhalin	46.6803	141.8699	245	16.75
Nevinnomyssk			RU	Stavropol'	44.6201	41.95	314	134.4
Nevyansk			RU	Sverdlovsk	57.4902	60.2148	265	27.04
Nikel			RU	Murmansk	69.4126	30.2188	314	15.73
Nikolayevsk			RU	Volgograd	50.0161	45.4261	335	9.803
Nikolayevsk na Amure			RU	Khabarovsk	53.1496	140.73	262	27.11
Nizhenvartovsk			RU	Khanty-Mansiy	60.935	76.58	265	136.4
Nizhnekamsk			RU	Tatarstan	55.6404	51.82	314	210.4
Nizhneudinsk			RU	Irkutsk	54.8977	99.0277	213	41.02
Nizhneyansk			RU	Sakha (Yakutia)	71.4333	136.0666	262	0.3955
Nizhny Novgorod			RU	Nizhegorod	56.333	44.0001	314	1246
Nizhny Tagil			RU	Sverdlovsk	57.92	59.975	265	374.3
Nizhnyaya Tura			RU	Sverdlovsk	58.6436	59.7983	265	56.08
Noginsk			RU	Moskovsskaya	55.8704	38.48	314	172.9
Noginsk			RU	Evenk	64.4833	91.2333	224	229.7
Nogliki			RU	Sakhalin	51.8333	143.1667	245	10.1
Nordvik			RU	Taymyr	74.0165	111.51	224	0
Norilsk			RU	Taymyr	69.34	88.225	224	153.3
Novoaltaysk			RU	Altay	53.3993	83.9588	195	76.22
Novocherkassk			RU	Rostov	47.42	40.08	314	159.5
Novokuybishevsk			RU	Samara	53.12	49.9199	321	132.1
Novokuznetsk			RU	Kemerovo	53.75	87.115	234	530.3
Novomoskovsk			RU	Tula	54.09	38.22	314	74.59
Novorossiysk			RU	Krasnodar	44.73	37.7699	314	229.9
Novoshakhtinsk			RU	Rostov	47.77	39.92	314	82.77
Novosibirsk			RU	Novosibirsk	55.03	82.96	235	1213
Novotroitsk			RU	Orenburg	51.2	58.33	265	90.28
Novozybkov			RU	Bryansk	52.5348	31.9449	314	43.05
Novy Port	Novyy Port		RU	Yamal-Nenets	67.6983	72.9283	265	1.79
Novy Urengoy			RU	Yamal-Nenets	66.0833	76.6332	265	47.36
Novyy Uoyin			RU	Buryat	56.135	111.7339	213	4.184
Noyabrsk			RU	Yamal-Nenets	63.1665	75.6165	265	110.6
Numto			RU	Khanty-Mansiy	63.6667	71.3333	265	0.01
Nyagan			RU	Khanty-Mansiy	62.1465	65.3814	265	46.24
Nyukzha			RU	Amur	56.5312	121.6131	263	0.01
Ob			RU	Novosibirsk	54.998	82.7077	235	32.09
Obluchye			RU	Yevrey	49	131.0833	262	9.69
Obninsk			RU	Kaluga	55.0804	36.62	314	66.24
Okha			RU	Sakhalin	53.5739	142.9479	245	25.46
Okhotsk			RU	Khabarovsk	59.383	143.217	262	5.57
Oktyabrskiy			RU	Bashkortostan	54.46	53.46	265	87.79
Oktyabrskiy			RU	Kamchatka	52.6636	156.2387	218	67.39
Olenek			RU	Sakha (Yakutia)	68.525	112.45	263	0.01
Olovyannaya			RU	Chita	50.95	115.5666	199	5.282
Olyokminsk			RU	Sakha (Yakutia)	60.5032	120.3926	263	9.743
Omchak			RU	Maga Buryatdan	61.6333	147.9167	229	0.01
Omolon			RU	Chukchi Autonomous Okrug	65.25	160.5	186	1.05
Omsk			RU	Omsk	54.99	73.4	236	1089
Omsukchan			RU	Maga Buryatdan	62.5333	155.8	229	4.201
Omutninsk			RU	Kirov	58.6589	52.1592	304	29.08
Onega			RU	Arkhangel'sk	63.9271	38.0771	314	20.45
Orekhovo-Zuevo			RU	Moskovsskaya	55.82	38.98	314	130.1
Orel			RU	Orel	52.97	36.07	314	329.4
Orenburg			RU	Orenburg	51.78	55.11	265	530.8
Orsk			RU	Orenburg	51.21	58.6273	265	159.4
Otradnyy			RU	Samara	53.3778	51.3474	321	46.4
Oymyakon			RU	Sakha (Yakutia)	0	0	284	0.486
Pakhachi			RU	Kamchatka	60.5816	169.05	218	0.01
Palana			RU	Kamchatka	59.084	159.95	218	3.671
Palatka			RU	Maga Buryatdan	60.1	150.9	229	12.99
Pallasovka			RU	Volgograd	50.0477	46.8773	335	9.96
Partizansk			RU	Primor'ye	43.1349	133.1349	262	40.73
Pechora			RU	Komi	65.1587	57.2087	314	45.96
Penza			RU	Penza	53.18	45	314	491.9
Peregrebnoye			RU	Khanty-Mansiy	62.967	65.0859	265	0.01
Perm			RU	Perm'	58	56.25	265	924.2
Pervouralsk			RU	Sverdlovsk	56.91	59.955	265	127.2
Petropavlovsk Kamchatskiy			RU	Kamchatka	53.062	158.623	218	182.3
Petrovsk Zabaykalskiy			RU	Chita	51.2827	108.8327	199	20.3
Petrozavodsk			RU	Karelia	61.85	34.28	314	248.4
Pevek			RU	Chukchi Autonomous Okrug	69.7008	170.3133	186	4.837
Plast			RU	Chelyabinsk	54.3685	60.8085	265	15.48
Podkamennaya			RU	Krasnoyarsk	61.5995	90.1236	224	0.01
Podolsk			RU	Moskovsskaya	55.3804	37.5299	314	250
Pokrovsk			RU	Sakha (Yakutia)	61.4934	129.1272	263	8.066
Polevskoy			RU	Sverdlovsk	56.4434	60.188	265	42.71
Polyarnyy			RU	Murmansk	69.2052	33.4502	314	18.27
Poronaysk			RU	Sakhalin	49.2416	143.085	245	15.55
Progress			RU	Amur	49.7504	129.6167	263	0.146
Prokopyevsk			RU	Kemerovo	53.9	86.71	234	242.5
Provideniya			RU	Chukchi Autonomous Okrug	64.4235	-173.2258	186	1.746
Pskov			RU	Pskov	57.83	28.3299	314	190
Pugachev			RU	Saratov	52.0148	48.7944	324	26.69
Put Lenina			RU	Sakha (Yakutia)	68.5166	107.8	263	0.298
Pyatigorsk			RU	Stavropol'	44.08	43.09	314	86.25
Rayevskiy			RU	Bashkortostan	54.0674	54.9269	265	13.58
Roslavl			RU	Smolensk	53.9509	32.8604	314	54.3
Rostov			RU	Yaroslavl'	57.1892	39.4043	314	33.58
Rostov			RU	Rostov	47.2346	39.7127	314	1033
Rubtsovsk			RU	Altay	51.52	81.21	195	159.1
Rusanovo			RU	Arkhangel'sk	70.5981	56.3723	314	0.01
Ruzayevka			RU	Mordovia	54.0643	44.9244	314	44.63
Ryazan			RU	Ryazan'	54.62	39.72	314	502.4
Rybinsk			RU	Yaroslavl'	58.0503	38.82	314	203.9
Rzhev			RU	Tver'	56.2574	34.3275	314	62.83
Safonovo			RU	Smolensk	55.1465	33.2161	314	44.46
Sagastyr			RU	Sakha (Yakutia)	73.3779	126.5924	263	0.01
Salavat			RU	Bashkortostan	53.3703	55.93	265	111.6
Salekhard			RU	Yamal-Nenets	66.535	66.61	265	32.43
Salsk			RU	Rostov	46.4775	41.542	314	54.74
Samara			RU	Samara	53.195	50.1513	321	996.6
Sangar			RU	Sakha (Yakutia)	63.9241	127.4739	263	4.633
Saranpaul			RU	Khanty-Mansiy	64.2505	60.97	265	2.985
Saransk			RU	Mordovia	54.1704	45.18	314	303.3
Sarapul			RU	Udmurt	56.4791	53.7987	321	92.62
Saratov			RU	Saratov	51.58	46.03	324	814.6
Saskylakh			RU	Sakha (Yakutia)	71.9166	114.0833	263	1.92
Sasovo			RU	Ryazan'	54.3491	41.9087	314	30.59
Savetskaya Gavan			RU	Khabarovsk	48.9699	140.2749	262	27.88
Sayanogorsk			RU	Krasnoyarsk	53.0894	91.4004	224	52.79
Segezha			RU	Karelia	63.7548	34.3243	314	28.96
Serdobsk			RU	Penza	52.4622	44.2218	314	30.26
Sergiyev Posad			RU	Moskovsskaya	56.33	38.17	314	107
Serov			RU	Sverdlovsk	59.615	60.585	265	91.83
Serpukhov			RU	Moskovsskaya	54.9304	37.43	314	131.9
Severnyy			RU	Komi	67.6083	64.1233	314	11.56
Severo Kurilsk			RU	Sakhalin	50.6905	156.085	250	2.422
Severobaykalsk			RU	Buryat	55.634	109.313	213	25.8
Severodvinsk			RU	Arkhangel'sk	64.57	39.83	314	182.1
Severomorsk			RU	Murmansk	69.0731	33.4231	314	46.71
Severouralsk			RU	Sverdlovsk	60.1565	59.9615	265	34.82
Shadrinsk			RU	Kurgan	56.0837	63.6333	265	67.3
Shakhty			RU	Rostov	47.7204	40.27	314	206.2
Shalaurova			RU	Sakha (Yakutia)	73.2204	143.1833	262	0.01
Sharya			RU	Kostroma	58.3798	45.5094	314	32.67
Shchekino			RU	Tula	54.0143	37.5143	314	73.39
Shebekino			RU	Belgorod	50.4144	36.8944	314	41.3
Sherlovaya Gora			RU	Chita	50.5306	116.3006	199	0.411
Shilka			RU	Chita	51.8706	116.0306	199	10.56
Shimanovsk			RU	Amur	52.0024	127.6975	263	16.57
Shira			RU	Khakass	54.4914	89.9531	224	4.836
Shoyna			RU	Nenets	67.8666	44.1334	314	0.3
Shumerlya			RU	Chuvash	55.4848	46.4244	314	35.23
Shuya			RU	Ivanovo	56.8543	41.3643	314	59.59
Sibay			RU	Bashkortostan	52.7091	58.6387	265	54.7
Siglan			RU	Maga Buryatdan	59.0337	152.4166	229	0.01
Skovorodino			RU	Amur	53.9833	123.9167	263	6.486
Slantsy			RU	Leningrad	59.1116	28.0747	314	27.48
Slavgorod			RU	Altay	53.0049	78.6696	195	27.65
Slobodskoy			RU	Kirov	58.7185	50.188	304	40.66
Slyudyanka			RU	Irkutsk	51.6538	103.6988	213	14.92
Smolensk			RU	Smolensk	54.7827	32.0473	314	312
Sochi	索契		RU	Krasnodar	43.59	39.73	314	326.6
Sokol			RU	Vologda	59.4648	40.1144	314	35.64
Sol-lletsk			RU	Orenburg	51.1603	54.9999	265	25.16
Solikamsk			RU	Perm'	59.67	56.75	265	97.4
Solnechnogorsk			RU	Moskovsskaya	56.1807	36.9809	314	48.04
Sosnogorsk			RU	Komi	63.5948	53.8943	314	24.27
Sovetsk			RU	Kaliningrad	55.0718	21.882	303	40.17
Sovetsk			RU	Kirov	57.5785	48.9581	304	10.02
Spassk Dalniy			RU	Primor'ye	44.6002	132.8198	262	44.86
Srednekolymsk			RU	Sakha (Yakutia)	67.45	153.71	250	3.459
St. Petersburg	Saint Petersburg|圣彼得堡		RU	City of St. Petersburg	59.939	30.316	314	4023
Staraya Russa			RU	Novgorod	57.9948	31.3544	314	32.59
Starorybnoye			RU	Taymyr	72.7666	104.8	224	0.01
Starsy Oskol			RU	Belgorod	51.3004	37.84	314	200.1
Stavropol			RU	Stavropol'	45.05	41.98	314	350.8
Sterlitamak			RU	Bashkortostan	53.63	55.96	265	220
Strelka			RU	Maga Buryatdan	61.867	152.2502	229	0.01
Strezhevoy			RU	Tomsk	60.7332	77.5777	257	39
Suntar			RU	Sakha (Yakutia)	62.1444	117.6319	263	4.716
Surgut			RU	Khanty-Mansiy	61.2599	73.425	265	353.4
Susuman			RU	Maga Buryatdan	62.7833	148.1668	229	7.367
Svetogorsk			RU	Leningrad	61.1013	28.9177	314	22.92
Svobodnyy			RU	Amur	51.4062	128.1312	263	62.32
Syktyvkar			RU	Komi	61.66	50.82	314	230.5
Syzran			RU	Samara	53.17	48.48	321	171.6
Taganrog			RU	Rostov	47.23	38.92	314	255
Taksimo			RU	Buryat	56.3315	114.89	213	10.36
Tambov			RU	Tambov	52.73	41.43	314	296.2
Tara			RU	Omsk	56.8982	74.3782	236	24.13
Tashtagol			RU	Kemerovo	52.7918	87.8677	234	21.9
Tatarsk			RU	Novosibirsk	55.2219	75.9665	235	24.18
Tavda			RU	Sverdlovsk	58.0537	65.2583	265	32.4
Tayshet			RU	Irkutsk	55.9277	97.9877	213	44.98
Tazovskiy			RU	Yamal-Nenets	67.4667	78.7	265	5.981
Teli			RU	Tuva	51.0333	90.2333	224	3.732
Terbyas			RU	Sakha (Yakutia)	64.3761	120.5469	263	0.01
Tikhoretsk			RU	Krasnodar	45.8531	40.1377	314	62.37
Tikhvin			RU	Leningrad	59.6448	33.5144	314	50.79
Tiksi			RU	Sakha (Yakutia)	71.6269	128.835	263	5.7
Timashevsk			RU	Krasnodar	45.6247	38.9444	314	44.02
Timiryazevskiy			RU	Tomsk	56.4926	84.9036	257	6.705
Tobolsk			RU	Tyumen'	58.1998	68.2648	265	87.88
Toguchin			RU	Novosibirsk	55.2377	84.3777	235	20.09
Tolyatti			RU	Samara	53.4804	49.53	321	648.6
Tomsk			RU	Tomsk	56.495	84.975	257	471.9
Topki			RU	Kemerovo	55.2802	85.6108	234	24.67
Torzhok			RU	Tver'	57.0291	34.9787	314	45.84
Trofimovsk			RU	Sakha (Yakutia)	72.5997	127.0337	263	0.01
Troitsk			RU	Chelyabinsk	54.1056	61.5702	265	69.92
Tuapse			RU	Krasnodar	44.1148	39.0644	314	81.69
Tukchi			RU	Khabarovsk	57.367	139.5	262	0.01
Tula			RU	Tula	54.2	37.6299	314	479.2
Tulun			RU	Irkutsk	54.5653	100.5654	213	48.41
Tunguskhaya			RU	Sakha (Yakutia)	64.9004	125.25	263	0.01
Tura			RU	Evenk	64.2833	100.25	224	5.444
Turukhansk			RU	Krasnoyarsk	65.8382	87.955	224	4.774
Tuymazy			RU	Bashkortostan	54.6048	53.6943	265	61.83
Tver			RU	Tver'	56.86	35.89	314	382
Tynda			RU	Amur	55.1743	124.7076	263	33.19
Tyumen			RU	Tyumen'	57.14	65.53	265	461
Udachnyy			RU	Sakha (Yakutia)	66.4232	112.3965	263	15.27
Uelen			RU	Chukchi Autonomous Okrug	66.1541	-169.8106	186	0.776
Ufa			RU	Bashkortostan	54.79	56.04	265	969.4
Uglegorsk			RU	Sakhalin	49.0833	142.0333	245	12.14
Uglich			RU	Yaroslavl'	57.5244	38.33	314	36.35
Ugolnye Kopi	Ugolnyye Kopi		RU	Chukchi Autonomous Okrug	64.7333	177.7	186	3.367
Ukhta			RU	Komi	63.56	53.69	314	96.4
Ulan Ude			RU	Buryat	51.825	107.625	213	354.1
Ulkan			RU	Irkutsk	55.9004	107.7833	213	0.01
Ulyanovsk			RU	Ul'yanovsk	54.33	48.41	331	571.6
Umba			RU	Murmansk	66.6814	34.3455	314	6.128
Uray			RU	Khanty-Mansiy	60.1401	64.7548	265	20.36
Uryupinsk			RU	Volgograd	50.7734	42.0031	335	37.99
Usinsk			RU	Komi	65.923	57.403	314	42.91
Usolye Sibirskoye			RU	Irkutsk	52.765	103.645	213	85.01
Ussuriysk			RU	Primor'ye	43.8	132.02	262	140.7
Ust Kamchatsk			RU	Kamchatka	56.2135	162.435	218	4.939
Ust Kut			RU	Irkutsk	56.765	105.76	213	25.39
Ust Kuyga			RU	Sakha (Yakutia)	70.0171	135.6	262	1.517
Ust Maya			RU	Sakha (Yakutia)	60.4566	134.5433	222	3.062
Ust Nera			RU	Sakha (Yakutia)	64.5666	143.2	260	9.148
Ust Olensk			RU	Sakha (Yakutia)	72.9978	119.7729	263	0.01
Ust' Ordynskiy			RU	Ust-Orda Buryat	52.833	104.7	213	14.54
Ust-Ulimsk			RU	Irkutsk	57.99	102.6333	213	68.81
Utkholok			RU	Kamchatka	57.5504	157.2333	218	0.01
Uyar			RU	Krasnoyarsk	55.8104	94.3153	224	12.37
Uzhur			RU	Krasnoyarsk	55.3292	89.8207	224	17.42
Valuyki			RU	Belgorod	50.2091	38.0987	314	32.05
Vanino			RU	Khabarovsk	49.0873	140.2425	262	15.99
Varnek			RU	Nenets	69.7301	60.0636	314	0.01
Velikiy Novgorod			RU	Novgorod	58.5	31.33	314	218.7
Velikiy Ustyug			RU	Vologda	60.7687	46.2987	314	32.94
Velikiye Luki			RU	Pskov	56.32	30.52	314	93.24
Velsk			RU	Arkhangel'sk	61.0674	42.0974	314	25.73
Verkhnevilyuysk			RU	Sakha (Yakutia)	63.4457	120.3167	263	6.341
Verkhniy Ufaley			RU	Chelyabinsk	56.0663	60.2313	265	33.56
Verkhnyaya Salda			RU	Sverdlovsk	58.0502	60.5498	265	48.52
Verkhoyansk			RU	Sakha (Yakutia)	67.5447	133.385	262	1.388
Vichuga			RU	Ivanovo	57.2191	41.9287	314	38.09
Vikhorevka			RU	Irkutsk	56.0931	101.2427	213	0.166
Vilyuysk			RU	Sakha (Yakutia)	63.7553	121.6248	263	5.543
Vitim			RU	Sakha (Yakutia)	59.4515	112.5578	263	3.843
Vladikavkaz			RU	North Ossetia	43.0504	44.67	314	341
Vladimir			RU	Vladimir	56.13	40.4099	314	314.3
Vladivostok	符拉迪沃斯托克|海参崴		RU	Primor'ye	43.13	131.91	262	586.6
Volgodonsk			RU	Rostov	47.51	42.1599	314	122.4
Volgograd			RU	Volgograd	48.71	44.5	335	801.8
Volkhov			RU	Leningrad	59.9291	32.3387	314	45.37
Vologda			RU	Vologda	59.21	39.92	314	251.7
Volsk			RU	Saratov	52.0347	47.3743	324	62.03
Volzhskiy			RU	Volgograd	48.7948	44.7744	335	306
Vorkuta			RU	Komi	67.5	64.01	314	71.26
Voronezh			RU	Voronezh	51.73	39.27	314	569.7
Vorontsovo			RU	Taymyr	71.6983	83.5642	224	0.1
Votkinsk			RU	Udmurt	57.0304	53.99	321	91.25
Vyazemskiy			RU	Khabarovsk	47.5328	134.7475	262	14.19
Vyazma			RU	Smolensk	55.2122	34.2918	314	49.12
Vyborg			RU	Leningrad	60.7039	28.7549	314	97.92
Vyshnniy Volochek			RU	Tver'	57.583	34.5631	314	50.25
Vyska			RU	Nizhegorod	55.3247	42.1644	314	60.36
Yakutsk			RU	Sakha (Yakutia)	62.035	129.735	263	220.8
Yalutorovsk			RU	Tyumen'	56.6736	66.2983	265	31.58
Yamburg			RU	Yamal-Nenets	68.3504	77.1333	265	48.49
Yaroslavl			RU	Yaroslavl'	57.62	39.87	314	571.2
Yefremov			RU	Tula	53.1491	38.1215	314	44.93
Yegoryevsk			RU	Moskovsskaya	55.3848	39.0294	314	87.5
Yekaterinburg			RU	Sverdlovsk	56.85	60.6	265	1270
Yelets			RU	Lipetsk	52.58	38.5	314	115.8
Yemanzhelinsk			RU	Chelyabinsk	54.7489	61.2935	265	35.94
Yeniseysk			RU	Krasnoyarsk	58.4515	92.1565	224	15.41
Yerema			RU	Irkutsk	60.3808	107.7794	213	0.745
Yessey			RU	Evenk	68.4837	102.1666	224	0.01
Yeysk			RU	Krasnodar	46.6988	38.2634	314	76.59
Yoshkar Ola			RU	Mariy-El	56.6354	47.8749	314	301.8
Yurga			RU	Kemerovo	55.7258	84.8854	234	72.5
Yuzhno Sakhalinsk			RU	Sakhalin	46.965	142.74	245	174.7
Zaozernyy			RU	Krasnoyarsk	55.962	94.7028	224	33.87
Zelenodolsk			RU	Tatarstan	55.8406	48.655	314	50.34
Zelenokumsk			RU	Stavropol'	44.4091	43.8787	314	35.22
Zemlya Bunge			RU	Sakha (Yakutia)	74.8983	142.105	262	0.01
Zeya			RU	Amur	53.75	127.2666	263	27
Zheleznogorsk			RU	Kursk	52.3548	35.4044	314	94.21
Zheleznogorsk Ilimskiy			RU	Irkutsk	56.5762	104.1227	213	27.29
Zhigansk			RU	Sakha (Yakutia)	66.7697	123.3711	263	3.237
Zhilinda			RU	Sakha (Yakutia)	70.1337	114	263	0.01
Zima			RU	Irkutsk	53.9331	102.0331	213	46.78
Zlatoust			RU	Chelyabinsk	55.175	59.65	265	176.3
Zmeinogorsk			RU	Altay	51.1571	82.195	195	10.47
Zvezdnyy			RU	Chukchi Autonomous Okrug	70.9566	-179.59	186	0.01
Zyryanka			RU	Sakha (Yakutia)	65.736	150.89	250	3.627
Butare			RW	Southern	-2.5896	29.73	28	77
Byumba			RW	Northern	-1.5796	30.06	28	70.59
Cyangugu			RW	Western	-2.4796	28.9	28	19.9
Gikongoro			RW	Southern	-2.4833	29.5667	28	15
Gisenyi			RW	Western	-1.6847	29.2629	28	83.62
Gitarama			RW	Southern	-2.0696	29.76	28	87.61
Kibungo			RW	Eastern	-2.1667	30.5333	28	46.24
Kibuye			RW	Western	-2.05	29.35	28	48.02
Kigali			RW	Kigali City	-1.9536	30.0605	28	802.6
Nyanza			RW	Southern	-2.3496	29.74	28	225.2
Ruhengeri			RW	Northern	-1.4996	29.63	28	86.69
Abha			SA	’Asir	18.2301	42.5001	244	207.8
Ad Damman			SA	Ash Sharqiyah	26.4282	50.0997	244	1412
Al Hillah			SA	Ar Riyad	23.4895	46.7564	244	594.6
Al Hufuf			SA	Ash Sharqiyah	25.3487	49.5856	244	518.7
Al Jubayl			SA	Ash Sharqiyah	27.0046	49.646	244	235.2
Al Kharj			SA	Ar Riyad	24.1556	47.312	244	298.4
Al Mubarraz			SA	Ash Sharqiyah	25.4291	49.5659	244	294.7
Al Qunfudhah			SA	Makkah	19.1264	41.0789	244	0.157
Al Quwayiyah			SA	Ar Riyad	24.0737	45.2806	244	8.712
Al Wajh			SA	Tabuk	26.2324	36.4636	244	34.94
Al-Qatif			SA	Ash Sharqiyah	26.5196	50.0115	244	233.6
An Nabk			SA	Al Jawf	31.3333	37.3333	244	7.5
Arar			SA	Al Hudud ash Shamaliyah	30.99	41.0207	244	185.3
As Sulayyil			SA	Ar Riyad	20.4623	45.5722	244	20.86
At Taif			SA	Makkah	21.2622	40.3823	244	594.1
Az Zahran			SA	Ash Sharqiyah	26.2914	50.1583	244	54.37
Buraydah			SA	Al Quassim	26.3664	43.9628	244	395
Dawmat al Jandal			SA	Al Jawf	29.8153	39.8664	244	22.58
Hafar al Batin			SA	Ash Sharqiyah	28.4337	45.9601	244	249.2
Hail			SA	Ha'il	27.5236	41.7001	244	385.3
Jeddah	Jiddah|吉达		SA	Makkah	21.5169	39.2192	244	2940
Jizan			SA	Jizan	16.9066	42.5566	244	100.4
Makkah			SA	Makkah	21.43	39.82	244	1354
Medina			SA	Al Madinah	24.5	39.58	244	1010
Najran			SA	Najran	17.5065	44.1316	244	314.1
Qal at Bishah			SA	’Asir	20.0087	42.5987	244	85.06
Rafha			SA	Al Hudud ash Shamaliyah	29.6202	43.4948	244	64.75
Riyadh	利雅得		SA	Ar Riyad	24.6408	46.7727	244	4335
Sakakah			SA	Al Jawf	30	40.1333	244	128.3
Tabuk			SA	Tabuk	28.3838	36.555	244	501.7
Yanbu al Bahr			SA	Al Madinah	24.0943	38.0493	244	233.9
Gizo			SB	Choiseul	-8.0996	156.835	353	6.154
Honiara			SB	Guadalcanal	-9.438	159.9498	353	66.31
Lata			SB	Temotu	-10.738	165.8567	353	0.553
Victoria			SC		-4.6166	55.45	341	28.23
Ad Damazin	Ed Damazin		SD	Blue Nile	11.7704	34.35	27	114
Atbara			SD	River Nile	17.71	33.98	27	138.3
Babanusa			SD	South Kordofan	11.3334	27.8	27	19.7
Berber			SD	River Nile	18.017	33.9833	27	35.98
Dongola			SD	Northern	19.1666	30.4833	27	26.4
Ed Dueim			SD	White Nile	13.9904	32.3	27	54.83
EdDamer			SD	River Nile	17.59	33.96	27	94.4
El Fasher			SD	Northern Darfur	13.63	25.35	27	220.9
El Manaqil			SD	Gezira	14.2504	32.98	27	140.1
El Obeid			SD	North Kurdufan	13.1833	30.2167	27	331.4
En Nuhud			SD	South Kordofan	12.6904	28.42	27	84.62
Gedaref			SD	Gedarif	14.04	35.38	27	201.3
Geneina			SD	West Darfur	13.45	22.44	27	161.1
Haiya			SD	Red Sea	18.3362	36.3842	27	17.41
Kadugli			SD	South Kordufan	11.01	29.7	27	132.3
Kassala			SD	Kassala	15.46	36.39	27	370.5
Kerma			SD	Northern	19.6337	30.4166	27	3.928
Khartoum			SD	Khartoum	15.5881	32.5342	27	3364
Kosti			SD	White Nile	13.17	32.66	27	274.5
Medani			SD	Gezira	14.4	33.52	27	308.5
Merowe			SD	Northern	18.4833	31.8167	27	7.405
Muglad			SD	South Kordofan	11.0337	27.7333	27	17.34
Niyala			SD	South Darfur	12.06	24.89	27	392.4
Omdurman			SD	Khartoum	15.6167	32.48	27	2289
Port Sudan			SD	Red Sea	19.6158	37.2164	27	489.7
Sennar			SD	Sennar	13.55	33.6	27	103.3
Shendi			SD	River Nile	16.6805	33.42	27	120.1
Tokar			SD	Red Sea	18.4333	37.7333	27	47.73
Umm Ruwaba			SD	North Kurdufan	12.9104	31.2	27	36
Wadi Halfa			SD	Northern	21.8	31.35	27	17.12
Bollnäs			SE	Gävleborg	61.352	16.3666	328	12.77
Borlänge			SE	Dalarna	60.4833	15.4167	328	38.97
Borås			SE	Västra Götaland	57.7304	12.92	328	64.12
Falun			SE	Dalarna	60.613	15.647	328	36.48
Gävle			SE	Gävleborg	60.667	17.1666	328	68.24
Göteborg			SE	Västra Götaland	57.75	12	328	520.9
Halmstad			SE	Halland	56.6718	12.8556	328	55.43
Harnosand			SE	Västernorrland	62.634	17.934	328	17.02
Helsingborg			SE	Skåne	56.0505	12.7	328	91.16
Jönköping			SE	Jönköping	57.7713	14.165	328	86.49
Kalmar			SE	Kalmar	56.667	16.3666	328	34.88
Karlskrona			SE	Blekinge	56.203	15.296	328	35.21
Karlstad			SE	Värmland	59.3671	13.4999	328	66.7
Kiruna			SE	Norrbotten	67.85	20.2166	328	13.3
Kristianstad			SE	Skåne	56.0337	14.1333	328	26.76
Linköping			SE	Östergötland	58.41	15.6299	328	94.11
Luleå			SE	Norrbotten	65.5966	22.1584	328	47.09
Malmö			SE	Skåne	55.5833	13.0333	328	265.4
Mariestad			SE	Västra Götaland	58.705	13.828	328	14.89
Norrköping			SE	Östergötland	58.5954	16.1787	328	85.77
Nykoping			SE	Södermanland	58.764	17.015	328	27.58
Skellefteå			SE	Västerbotten	64.7721	20.95	328	31.07
Stockholm	斯德哥尔摩		SE	Stockholm	59.3508	18.0973	328	1259
Sundsvall			SE	Västernorrland	62.4001	17.3167	328	60.93
Trollhättan			SE	Västra Götaland	58.2671	12.3	328	44.53
Umeå			SE	Västerbotten	63.83	20.24	328	76.1
Uppsala			SE	Uppsala	59.8601	17.64	328	130.4
Vannersborg			SE	Västra Götaland	58.363	12.33	328	21.84
Visby			SE	Gotland	57.6337	18.3	328	22.28
Västerås	Vasteraas		SE	Västmanland	59.63	16.54	328	100.2
Växjö			SE	Kronoberg	56.8837	14.8167	328	53.07
Örebro			SE	Orebro	59.2803	15.22	328	95.93
Örnsköldsvik			SE	Västernorrland	63.318	18.7167	328	26.41
Östersund			SE	Jämtland	63.1833	14.65	328	44.56
Sentosa	圣淘沙	Singapore	SG		1.2494	103.8303	249	0
Singapore	新加坡		SG		1.293	103.8558	249	4237
Ljubljana			SI	Osrednjeslovenska	46.0553	14.515	307	285
Maribor			SI	Maribor	46.5405	15.65	307	101.6
Longyearbyen			SJ	Svalbard	78.2167	15.55	182	1.232
Banska Bystrica			SK	Banskobystrický	48.7333	19.15	292	80.78
Bratislava			SK	Bratislavský	48.15	17.117	292	398.7
Kosice			SK	Košický	48.7304	21.25	292	210.3
Presov			SK	Prešov	48.9997	21.2394	292	85.37
Trnava			SK	Trnavský	48.3666	17.6	292	60.92
Zilina			SK	Žilinský	49.2198	18.7494	292	86.81
Zvolen			SK	Banskobystrický	48.5837	19.1332	292	38.28
Bo			SL	Southern	7.97	-11.74	21	170.7
Freetown			SL	Western	8.47	-13.2342	21	420.4
Kenema			SL	Eastern	7.8804	-11.19	21	133.9
Koidu			SL	Eastern	8.4405	-10.85	21	45.31
Makeni			SL	Northern	8.8804	-12.05	21	83.12
San Marino			SM		43.9172	12.4667	322	29.29
Dakar			SN	Dakar	14.7158	-17.4731	16	2540
Diourbel			SN	Diourbel	14.6604	-16.24	16	148
Fatick			SN	Fatick	14.344	-16.416	16	24.24
Kaedi			SN	Matam	16.15	-13.5	45	21.66
Kaolack			SN	Kaolack	14.15	-16.1	16	277.8
Kedougou			SN	Tambacounda	12.5604	-12.18	16	18.07
Kolda			SN	Kolda	12.9104	-14.95	16	64.04
Louga			SN	Louga	15.6104	-16.25	16	85.08
Tambacounda			SN	Tambacounda	13.7804	-13.68	16	89.21
Thies			SN	Thiès	14.8104	-16.93	16	293
Ziguinchor			SN	Ziguinchor	12.59	-16.29	16	175.7
Bandarbeyla			SO	Bari	9.4833	50.8167	40	13.75
Baydhabo			SO	Bay	3.12	43.65	40	128.8
Beledweyne			SO	Hiiraan	4.74	45.2	40	59.18
Berbera			SO		10.4356	45.0164	40	178.4
Boorama			SO		9.9404	43.18	40	67.66
Boosaaso			SO	Bari	11.28	49.18	40	46.97
Bu'aale			SO	Jubbada Dhexe	1.0833	42.5833	40	1.49
Burco			SO		9.5204	45.54	40	102.9
Buur Gaabo			SO	Jubbada Hoose	-1.2009	41.852	40	3.096
Buurhakaba			SO	Bay	2.7837	44.0833	40	29.53
Caluula			SO	Bari	11.967	50.75	40	0.513
Ceerigaabo			SO		10.5833	47.3333	40	165
Dhuusa Mareeb			SO	Galguduud	5.742	46.508	40	0.447
Eyl			SO	Nugaal	7.9833	49.8333	40	9.636
Ferfer			SO	Hiiraan	5.0854	45.165	40	5.205
Gaalkacyo			SO	Mudug	6.77	47.43	40	57.35
Garbahaarey			SO	Gedo	3.327	42.227	40	12.65
Garoowe			SO	Nugaal	8.4	48.5	40	2.568
Hargeysa			SO		9.56	44.0653	40	362.4
Hudur	Xuddur		SO	Bakool	4.1833	43.8667	40	1.639
Hurdiyo			SO	Bari	10.582	51.1233	40	0.176
Jamaame			SO	Jubbada Hoose	0.0722	42.7506	40	156.9
Jawhar			SO	Shabeellaha Dhexe	2.767	45.5166	40	86.65
Kismaayo			SO	Jubbada Hoose	-0.3566	42.5183	40	184.9
Laascaanood			SO		8.4333	47.3167	40	60.1
Luuq			SO	Gedo	3.8005	42.55	40	33.82
Mandera			SO	Gedo	3.9404	41.86	42	44.48
Marka			SO	Shabeellaha Hoose	1.7766	44.8533	40	1.958
Maydh			SO		10.9801	47.0975	40	30
Mereeg			SO	Galguduud	3.7666	47.3	40	0.548
Mogadishu			SO	Banaadir	2.0667	45.3667	40	987.7
Qardho			SO	Bari	9.5004	49.166	40	1.341
Brokopondo			SR	Brokopondo	5.0404	-55.02	142	6.17
Brownsweg			SR	Brokopondo	5.02	-55.17	142	3.639
Cottica			SR	Sipaliwini	3.85	-54.2333	142	24.61
Groningen			SR	Saramacca	5.797	-55.481	142	3.216
Moengo			SR	Marowijne	5.63	-54.41	142	7.42
Nieuw Amsterdam			SR	Commewijne	5.91	-55.07	142	4.935
Nieuw Nickerie			SR	Nickerie	5.9504	-56.99	142	14.57
Onverwacht			SR	Para	5.6	-55.2	142	2.105
Paramaribo			SR	Paramaribo	5.835	-55.167	142	239
Totness			SR	Coronie	5.8904	-56.32	142	1.468
Aweil			SS	North Bahr-al-Ghazal	8.7666	27.4	25	42.73
Bentiu			SS	Unity	9.2333	29.8333	25	7.653
Bor			SS	Jungoli	6.2072	31.5591	25	26.78
Gogrial			SS	Warap	8.5337	28.1167	25	44.32
Juba			SS	Central Equatoria	4.83	31.58	25	112
Kapoeta			SS	East Equatoria	4.7721	33.5902	25	5.021
Malakal			SS	Upper Nile	9.5369	31.656	25	160.8
Maridi			SS	West Equatoria	4.9151	29.4769	25	7.758
Melut			SS	Upper Nile	10.4337	32.2	25	6.407
Nasir			SS	Upper Nile	8.6004	33.0666	25	1.741
Nimule			SS	East Equatoria	3.6	32.05	25	0.242
Rumbek			SS	Lakes	6.8	29.6833	25	17.77
Wau			SS	West Bahr-al-Ghazal	7.7	27.99	25	99.16
Yambio			SS	West Equatoria	4.5705	28.4163	25	24.42
Yei			SS	Central Equatoria	4.0904	30.68	25	112.7
Santo Antonio			ST		1.645	7.412	48	1.156
Sao Tome			ST		0.3334	6.7333	48	72.19
Ahuachapan			SV	Ahuachapán	13.919	-89.845	99	34.1
Chalatenango			SV	Chalatenango	14.072	-89.094	99	29.27
Cojutepeque			SV	Cuscatlán	13.7167	-88.9333	99	48.41
La Union			SV	La Unión	13.332	-87.839	99	26.81
Nueva San Salvador			SV	La Libertad	13.674	-89.29	99	124.7
San Francisco Gotera			SV	Morazán	13.7	-88.1	99	16.15
San Miguel			SV	San Miguel	13.4833	-88.1833	99	181.7
San Salvador			SV	San Salvador	13.71	-89.203	99	717.9
San Vicente			SV	San Vicente	13.641	-88.785	99	37.33
Santa Ana			SV	Santa Ana	13.9946	-89.5598	99	205.6
Sensuntepeque			SV	Cabañas	13.88	-88.63	99	23.69
Sonsonate			SV	Sonsonate	13.72	-89.73	99	139.7
Usulutan			SV	Usulután	13.346	-88.432	99	51.91
Zacatecoluca			SV	La Paz	13.508	-88.868	99	39.61
Abu Kamal			SY	Dayr Az Zawr	34.4504	40.9186	202	69.19
Ad Nabk			SY	Damascus	34.017	36.7333	202	49.77
Al Hasakah			SY	Hasaka (Al Haksa)	36.4833	40.75	202	104.8
Al Ladhiqiyah			SY	Lattakia (Al Ladhiqiyah)	35.54	35.78	202	439.7
Al Qamishli			SY	Hasaka (Al Haksa)	37.03	41.23	202	104.1
Al Qunaytirah			SY	Golan	33.1257	35.8236	202	2.236
Aleppo			SY	Aleppo (Halab)	36.23	37.17	202	2170
Ar Raqqah			SY	Ar Raqqah	35.9304	39.02	202	175.6
As Suwayda			SY	As Suwayda'	32.7004	36.5666	202	65.65
Damascus	大马士革		SY	Damascus	33.5	36.3	202	2466
Dar'a			SY	Dar’a	32.625	36.105	202	122.2
Dayr az Zawr			SY	Dayr Az Zawr	35.3304	40.13	202	275.9
Douma	Duma		SY	Damascus	33.5833	36.4	202	406.9
Hamah			SY	Hamah	35.1503	36.73	202	439.8
Hims			SY	Homs (Hims)	34.73	36.72	202	890.2
Idlib			SY	Idlib	35.9297	36.6317	202	115.8
Izaz			SY	Aleppo (Halab)	36.5888	37.0441	202	31.53
Madinat ath Thawrah			SY	Ar Raqqah	35.8367	38.5481	202	85.59
Manbij			SY	Aleppo (Halab)	36.5266	37.9563	202	94.53
Tadmur			SY	Homs (Hims)	34.5504	38.2833	202	53.06
Tartus			SY	Tartus	34.8846	35.8866	202	139.4
Golela			SZ	Shiselweni	-27.2962	31.9	39	3.695
Hlatikulu			SZ	Shiselweni	-27	31.4167	39	2.748
Lobamba			SZ	Manzini	-26.4667	31.2	39	7.17
Manzini			SZ	Manzini	-26.495	31.388	39	110.5
Mbabane			SZ	Hhohho	-26.3167	31.1333	39	83.18
Piggs Peak			SZ	Hhohho	-25.961	31.247	39	5.75
Siteki			SZ	Lubombo	-26.455	31.952	39	6.152
Grand Turk			TC		21.4664	-71.136	104	4.761
Abeche			TD	Ouaddaï	13.84	20.83	43	116.3
Am Timan			TD	Salamat	11.0333	20.2833	43	29.66
Ati			TD	Batha	13.2171	18.3333	43	24.72
Biltine			TD	Wadi Fira	14.5333	20.9167	43	6.683
Bol			TD	Lac	13.459	14.7147	43	3.303
Bongor			TD	Mayo-Kebbi Est	10.2859	15.3872	43	112.2
Doba			TD	Logone Oriental	8.6504	16.85	43	26.97
Fada			TD	Bet	17.1847	21.5902	43	0.448
Faya Largeau			TD	Bet	17.9167	19.1167	43	13.4
Kelo			TD	Tandjilé	9.3171	15.8	43	69.38
Lai			TD	Tandjilé	9.395	16.305	43	19.38
Mao			TD	Kanem	14.1194	15.3133	43	15.04
Mongo			TD	Guéra	12.1837	18.7	43	27.76
Moundou			TD	Logone Oriental	8.55	16.09	43	145.9
Ndjamena			TD	Hadjer-Lamis	12.1131	15.0491	43	835.2
Oum Hadjer			TD	Batha	13.3004	19.6833	43	11.58
Pala			TD	Mayo-Kebbi Est	9.3504	14.9666	43	17.84
Sarh			TD	Mandoul	9.15	18.39	43	135.9
Zouar			TD	Bet	20.4587	16.5278	43	0.204
Atakpame			TG	Plateaux	7.53	1.12	32	74.76
Bassar			TG	Kara	9.261	0.789	32	61.84
Kpalime			TG	Plateaux	6.9004	0.63	32	98.23
Lome			TG	Maritime	6.1319	1.2228	32	1101
Mango			TG	Savanes	10.3596	0.4708	32	40.19
Sokode			TG	Centre	8.9905	1.15	32	99.73
Sotouboua			TG	Centre	8.557	0.985	32	21.05
Ang Thong			TH	Ang Thong	14.5833	100.45	194	13.74
Aranyaprathet			TH	Sa Kaeo	13.6824	102.4969	194	21.35
Ayutthaya			TH	Phra Nakhon Si Ayutthaya	14.3588	100.5684	194	113.8
Bangkok	曼谷		TH	Bangkok Metropolis	13.75	100.5166	194	5904
Bua Yai			TH	Nakhon Ratchasima	15.584	102.4186	194	17.55
Buriram			TH	Buri Ram	15.0004	103.1166	194	47.29
Chachoengsao			TH	Chachoengsao	13.679	101.076	194	49.74
Chainat			TH	Chai Nat	15.179	100.126	194	15.47
Chaiyaphum			TH	Chaiyaphum	15.804	102.0386	194	55.19
Chanthaburi			TH	Chanthaburi	12.6133	102.0979	194	94.95
Chiang Mai			TH	Chiang Mai	18.8	98.98	194	299.1
Chiang Rai			TH	Chiang Rai	19.9119	99.8265	194	97.94
Chon Buri			TH	Chon Buri	13.4004	101	194	221.3
Chumphon			TH	Chumphon	10.5127	99.1872	194	70.76
Hat Yai			TH	Songkhla	6.9964	100.4714	194	254.8
Hua Hin			TH	Prachuap Khiri Khan	12.5697	99.9443	194	33.96
Kalasin			TH	Kalasin	16.428	103.509	194	55.1
Kamphaeng Phet			TH	Kamphaeng Phet	16.473	99.529	194	58.79
Kanchanaburi			TH	Kanchanaburi	14.0174	99.522	194	63.7
Khon Kaen			TH	Khon Kaen	16.42	102.83	194	199.3
Krabi			TH	Krabi	8.052	98.912	194	31.22
Lampang			TH	Lampang	18.2916	99.4813	194	180.1
Lamphun			TH	Lamphun	18.503	99.074	194	14.03
Loei			TH	Loei	17.4919	101.7315	194	29.91
Lop Buri			TH	Lop Buri	14.804	100.6186	194	42.13
Mae Hong Son			TH	Mae Hong Son	19.301	97.969	194	9.109
Mae Sot			TH	Tak	16.7162	98.5708	194	45.17
Maha Sarakham			TH	Maha Sarakham	16.184	103.298	194	51.58
Nakhon Nayok			TH	Nakhon Nayok	14.2	101.216	194	21.31
Nakhon Pathom			TH	Nakhon Pathom	13.818	100.064	194	117.9
Nakhon Phanom			TH	Nakhon Phanom	17.3945	104.7695	194	44.99
Nakhon Ratchasima			TH	Nakhon Ratchasima	15	102.1	194	271.9
Nakhon Sawan			TH	Nakhon Sawan	15.7	100.07	194	111.9
Nakhon Si Thammarat			TH	Nakhon Si Thammarat	8.4	99.97	194	176.6
Nan			TH	Nan	18.7868	100.7715	194	53.58
Narathiwat			TH	Narathiwat	6.4318	101.8214	194	57.94
Nong Khai			TH	Nong Khai	17.8733	102.7479	194	84.06
Nonthaburi			TH	Nonthaburi	13.8337	100.4833	194	258.6
Pathum Thani			TH	Pathum Thani	14.0171	100.5333	194	154.4
Pattani			TH	Pattani	6.864	101.25	194	96.82
Phangnga			TH	Phangnga	8.451	98.534	194	9.676
Phatthalung			TH	Phatthalung	7.615	100.081	194	43.52
Phayao			TH	Phayao	19.1707	99.9083	194	20.09
Phetchabun			TH	Phetchabun	16.419	101.159	194	50.66
Phetchaburi			TH	Phetchaburi	13.1133	99.9412	194	68.55
Phichit			TH	Phichit	16.439	100.349	194	35.76
Phitsanulok			TH	Phitsanulok	16.8283	100.2729	194	133.7
Phrae			TH	Phrae	18.1533	100.1629	194	28.25
Phuket			TH	Phuket	7.8765	98.3815	194	108.6
Prachin Buri			TH	Prachin Buri	14.0572	101.3768	194	56.18
Prachuap Khiri Khan			TH	Prachuap Khiri Khan	11.803	99.8	194	33.52
Ranong			TH	Ranong	9.962	98.638	194	24.56
Ratchaburi			TH	Ratchaburi	13.5419	99.8215	194	99.72
Rayong			TH	Rayong	12.6718	101.2815	194	37.03
Roi Et			TH	Roi Et	16.051	103.655	194	39.33
Sakhon Nakhon			TH	Sakon Nakhon	17.1679	104.1479	194	67.76
Samut Prakan			TH	Samut Prakan	13.6069	100.6115	194	388.9
Samut Sakhon			TH	Samut Sakhon	13.536	100.274	194	63.5
Samut Songkhram			TH	Samut Songkhram	13.413	100.001	194	35.06
Saraburi			TH	Saraburi	14.5304	100.88	194	70.77
Satun			TH	Satun	6.6167	100.0667	194	34.54
Si Racha			TH	Chon Buri	13.159	100.9287	194	94.2
Sing Buri			TH	Sing Buri	14.887	100.401	194	20.05
Sisaket			TH	Si Sa Ket	15.1203	104.3298	194	42.86
Songkhla			TH	Songkhla (Songkhla Lake)	7.21	100.56	194	48.62
Sukhothai			TH	Sukhothai	17.0119	99.7515	194	10.28
Supham Buri			TH	Suphan Buri	14.471	100.129	194	53.4
Surat Thani			TH	Surat Thani	9.1501	99.3401	194	142.4
Surin			TH	Surin	14.8868	103.4915	194	54.6
Tak			TH	Tak	16.8847	99.1293	194	28.65
Thung Song			TH	Nakhon Si Thammarat	8.154	99.7286	194	26.04
Trang			TH	Trang	7.5634	99.608	194	103.7
Trat			TH	Trat	12.237	102.509	194	21.59
Ubon Ratchathani			TH	Ubon Ratchathani	15.25	104.83	194	198.2
Udon Thani			TH	Udon Thani	17.4048	102.7893	194	239.2
Uthai Thani			TH	Uthai Thani	15.3819	100.0264	194	19.23
Uttaradit			TH	Uttaradit	17.6316	100.0972	194	67.47
Yala			TH	Yala	6.5505	101.2851	194	120.8
Yasothon			TH	Yasothon	15.788	104.151	194	21.64
Dushanbe			TJ	Tadzhikistan Territories	38.56	68.7739	206	882.8
Khorugh			TJ	Gorno-Badakhshan	37.4875	71.5476	206	21.02
Khujand			TJ	Leninabad	40.29	69.6199	206	291.3
Konibodom			TJ	Leninabad	40.2922	70.4272	206	155.1
Kulob			TJ	Khatlon	37.9212	69.7757	206	96.97
Kuybyshevskiy			TJ	Khatlon	37.9794	68.689	206	8.925
Leninobod			TJ	Leninabad	39.75	69	206	11.47
Qurghonteppa			TJ	Khatlon	37.8373	68.7713	206	188.3
Uroteppa			TJ	Leninabad	39.9219	69.0015	206	104.7
Dili			TL	Dili	-8.5594	125.5795	204	213.9
Ashgabat			TM	Ahal	37.95	58.3833	189	652.8
Atamyrat			TM	Chardzhou	37.8248	65.1997	189	32.2
Balkanabat			TM	Balkan	39.5124	54.3649	189	99.32
Buzmeyin			TM	Ahal	38.0517	58.21	189	40.15
Celeken			TM	Balkan	39.4362	53.1226	189	1.206
Dasoguz			TM	Tashauz	41.84	59.965	189	184
Gyzlarbat			TM	Balkan	38.9755	56.2778	189	30.23
Kaka			TM	Ahal	37.3503	59.6	189	28.46
Koneurgench			TM	Tashauz	42.3167	59.1667	189	30.7
Mary			TM	Mary	37.6	61.8333	189	146.7
Tejen			TM	Ahal	37.3786	60.496	189	62.65
Turkmenabat			TM	Chardzhou	39.11	63.58	189	231.7
Turkmenbasy			TM	Balkan	40.023	52.9697	189	66.72
Beja			TN	Béja	36.7304	9.19	50	58.4
Ben Gardane			TN	Médenine	33.1404	11.22	50	16.6
Bizerte			TN	Bizerte	37.2904	9.855	50	127.6
Dehibat			TN	Tataouine	32.017	10.7	50	3.525
El Kef			TN	Le Kef	36.1826	8.7148	50	42.3
Gabes			TN	Gabès	33.9004	10.1	50	164.8
Gafsa			TN	Gafsa	34.4204	8.78	50	104
Jendouba			TN	Jendouba	36.5	8.75	50	51.41
Kasserine			TN	Kassérine	35.2167	8.7167	50	76.24
Kebili			TN	Kebili	33.69	8.971	50	19.88
L'Ariana			TN	Manubah	36.8667	10.2	50	97.69
Mahdia			TN	Mahdia	35.4839	11.0409	50	45.98
Medenine	Medemine		TN	Médenine	33.4	10.4167	50	61.7
Monastir	Monasir		TN	Monastir	35.7307	10.7673	50	56.47
Nabeul			TN	Nabeul	36.4603	10.73	50	115.1
Qairouan			TN	Kairouan	35.6804	10.1	50	132.2
Qasserine			TN	Kassérine	35.1804	8.83	50	80.07
Sdid Bouzid			TN	Sidi Bou Zid	35.0167	9.5	50	42.1
Sfax			TN	Sfax	34.75	10.72	50	365.2
Siliana			TN	Siliana	36.0833	9.3833	50	26.96
Sousse			TN	Sousse	35.83	10.625	50	245.6
Tataouine			TN	Tataouine	33	10.4667	50	62.58
Tozeur			TN	Tozeur	33.9304	8.13	50	37.22
Tunis	突尼斯市		TN	Tunis	36.8028	10.1797	50	1570
Zaghouan			TN	Zaghouan	36.4	10.147	50	16.91
Zarzis			TN	Médenine	33.5104	11.1	50	119.2
Neiafu			TO		-18.6496	-173.9833	366	5.856
Nukualofa			TO		-21.1385	-175.2206	366	33.14
Adana			TR	Adana	36.995	35.32	302	1245
Adapazari			TR	Sakarya	40.8	30.415	302	260.1
Adiyaman			TR	Adiyaman	37.7704	38.2799	302	195.5
Afyon			TR	Afyon	38.7504	30.55	302	151.6
Agri			TR	Agri	39.7198	43.0513	302	87.85
Amasya			TR	Amasya	40.6537	35.833	302	77.7
Ankara	安卡拉		TR	Ankara	39.9272	32.8644	302	3512
Antalya			TR	Antalya	36.89	30.7	302	703.5
Antioch			TR	Hatay	36.2333	36.1167	302	154.8
Artvin	Coruh		TR	Artvin	41.183	41.818	302	27.9
Aydin			TR	Aydin	37.85	27.85	302	180.9
Bafra			TR	Samsun	41.5682	35.9069	302	95.2
Balikesir			TR	Balikesir	39.6504	27.89	302	249.8
Batman			TR	Batman	37.8904	41.14	302	276.3
Bilecik			TR	Bilecik	40.15	29.983	302	40.28
Bingol			TR	Bingöl	38.885	40.498	302	80.57
Bitlis			TR	Bitlis	38.394	42.123	302	52.96
Bolu			TR	Bolu	40.7363	31.6061	302	96.49
Burdur			TR	Burdur	37.7167	30.2833	302	66.16
Bursa			TR	Bursa	40.2	29.07	302	1426
Canakkale			TR	Çanakkale	40.1459	26.4064	302	74.67
Cankiri			TR	Çankiri	40.607	33.621	302	71.38
Corum			TR	Çorum	40.52	34.95	302	168.5
Denizli			TR	Denizli	37.7704	29.08	302	342.8
Diyarbakir			TR	Diyarbakir	37.9204	40.23	302	640.6
Edirne			TR	Edirne	41.6704	26.57	302	114.4
Elazig			TR	Elazig	38.68	39.23	302	271.5
Eregli			TR	Konya	37.5063	34.0517	302	86.56
Erzincan			TR	Erzincan	39.7526	39.4928	302	121.7
Erzurum			TR	Erzurum	39.9204	41.29	302	391.8
Eskisehir			TR	Eskisehir	39.795	30.53	302	490.6
Gaziantep			TR	Gaziantep	37.075	37.385	302	943.3
Giresun			TR	Giresun	40.913	38.39	302	98.86
Gumushane			TR	Gümüshane	40.464	39.484	302	32.25
Hakkari			TR	Hakkari	37.5744	43.7408	302	42.38
Hatay			TR	Hatay	36.2304	36.12	302	305.6
Icel			TR	Mersin	36.8	34.62	302	577.4
Iskenderun			TR	Hatay	36.5804	36.17	302	229
Isparta			TR	Isparta	37.77	30.53	302	161.1
Istanbul	伊斯坦布尔		TR	Istanbul	41.105	29.01	302	10000
Izmir			TR	Izmir	38.4361	27.1518	302	2455
Izmit	Kocaeli		TR	Kocaeli	40.776	29.9306	302	383.6
Kahramanmaras			TR	K. Maras	37.61	36.945	302	374.7
Karabuk			TR	Zinguldak	41.2	32.6	302	113
Karaman			TR	Karaman	37.1815	33.215	302	103.6
Kars			TR	Kars	40.6085	43.0975	302	62.79
Kastamonu			TR	Kastamonu	41.389	33.783	302	70.4
Kayseri			TR	Kayseri	38.735	35.49	302	562.2
Kilis			TR	Gaziantep	36.7204	37.12	302	73.32
Kirikkale			TR	Kinkkale	39.8504	33.53	302	208.6
Kirklareli			TR	Kirklareli	41.743	27.226	302	58.22
Kirsehir			TR	Kirsehir	39.142	34.171	302	94.34
Konya			TR	Konya	37.875	32.475	302	718.7
Kutahya			TR	Kütahya	39.42	29.93	302	168.5
Luleburgaz			TR	Kirklareli	41.4067	27.3552	302	67.99
Malatya			TR	Malatya	38.3704	38.3	302	451.7
Manisa			TR	Manisa	38.6304	27.44	302	237.7
Mardin			TR	Mardin	37.3115	40.7427	302	64.48
Mugla			TR	Mugla	37.2164	28.3639	302	44.49
Mus			TR	Mus	38.749	41.4969	302	80.54
Nevsehir			TR	Nevsehir	38.624	34.724	302	75.53
Nigde			TR	Nigde	37.976	34.694	302	91.04
Nusaybin			TR	Mardin	37.075	41.2184	302	120.8
Ordu			TR	Ordu	41.0004	37.8699	302	136
Polatli			TR	Ankara	39.5842	32.1472	302	72.63
Rize			TR	Rize	41.0208	40.5219	302	188
Sakarya			TR	Sakarya	40.7667	30.4	302	286.8
Samandagi			TR	Hatay	36.1171	35.9333	302	93.64
Samsun			TR	Samsun	41.28	36.3437	302	573.7
Sanliurfa			TR	Sanliurfa	37.17	38.795	302	431.4
Siirt			TR	Siirt	37.944	41.933	302	114
Sinop			TR	Sinop	42.023	35.153	302	34.83
Sivas			TR	Sivas	39.7454	37.035	302	245.8
Soke			TR	Aydin	37.7512	27.4103	302	72.79
Tarsus			TR	Mersin	36.9204	34.88	302	566.3
Tatvan			TR	Bitlis	38.5066	42.2816	302	68.44
Tekirdag			TR	Tekirdag	40.9909	27.51	302	108.3
Tokat			TR	Tokat	40.306	36.563	302	129.7
Trabzon			TR	Trabzon	40.98	39.72	302	497.6
Tunceli			TR	Tunceli	39.1167	39.5333	302	29.06
Usak			TR	Usak	38.6804	29.42	302	147.2
Van			TR	Van	38.4954	43.4	302	326.3
Yozgat			TR	Yozgat	39.818	34.815	302	87.88
Zonguldak			TR	Zinguldak	41.4304	31.78	302	128.6
Port-of-Spain			TT	Port of Spain	10.652	-61.517	145	172
San Fernando			TT	San Fernando	10.2805	-61.4594	145	166
Funafuti			TV		-8.5167	179.2166	351	4.749
Bade			TW	Taoyuan	24.9575	121.2989	251	172.1
Changhua			TW	Changhua	24.0734	120.5134	251	493.3
Chiayi			TW	Chiayi City	23.4755	120.4351	251	387.1
Douliou			TW	Yunlin	23.7075	120.5439	251	105.7
Hsinchu			TW	Hsinchu City	24.8168	120.9767	251	582.8
Hualien			TW	Hualien	23.9837	121.6	251	229.6
Kaohsiung	高雄		TW	Kaohsiung City	22.6333	120.2666	251	2144
Keelung			TW	Keelung City	25.1333	121.7333	251	443.6
Magong			TW	Penghu	23.5667	119.5833	251	56.44
Miaoli			TW	Miaoli	24.57	120.82	251	120.5
Nantou			TW	Nantou	23.9167	120.6833	251	134.3
New Taipei			TW	New Taipei City	25.0128	121.465	251	2822
Pingtung			TW	Pingtung	22.6817	120.4817	251	359.8
Pingzhen			TW	Taoyuan	24.9439	121.2161	251	201.6
Puzi			TW	Chiayi	23.4611	120.2419	251	47.04
Taibao			TW	Chiayi	23.45	120.3333	251	34.66
Taichung			TW	Taichung City	24.1521	120.6817	251	1835
Tainan			TW	Tainan City	23	120.2	251	1319
Taipei	台北		TW	Taipei City	25.0358	121.5683	251	4760
Taitung			TW	Taitung	22.7554	121.14	251	142.3
Taoyuan			TW	Taoyuan	24.9889	121.3111	251	451
Yangmei			TW	Taoyuan	24.9167	121.15	251	162.5
Yilan			TW	Yilan	24.75	121.75	251	122.9
Zhongli			TW	Taoyuan	24.965	121.2168	251	1001
Zhubei			TW	Hsinchu	24.8333	121.0119	251	174
Arusha			TZ	Arusha	-3.36	36.67	17	330.6
Babati			TZ	Arusha	-4.2195	35.75	17	19.12
Bagamoyo			TZ	Pwani	-6.4396	38.89	17	41.61
Biharamulo			TZ	Kagera	-2.6296	31.31	17	21.82
Bukoba			TZ	Kagera	-1.3196	31.8	17	85.57
Chake Chake			TZ	Kusini-Pemba	-5.2395	39.77	17	35.82
Dar es Salaam			TZ	Dar-Es-Salaam	-6.8	39.2683	17	2814
Dodoma			TZ	Dodoma	-6.1833	35.75	17	199.4
Geita			TZ	Mwanza	-2.8662	32.1666	17	1.536
Ifakara			TZ	Morogoro	-8.1296	36.68	17	27.93
Iringa			TZ	Iringa	-7.7696	35.69	17	103.3
Itigi			TZ	Singida	-5.6996	34.48	17	11.53
Kahama			TZ	Shinyanga	-3.8196	32.58	17	35.28
Kakonko			TZ	Kigoma	-3.2796	30.96	17	16.32
Kanyato			TZ	Kigoma	-4.4565	30.2614	17	0.232
Karema			TZ	Rukwa	-6.8162	30.4333	17	14.51
Kasulu			TZ	Kigoma	-4.5796	30.1	17	31.22
Kibaha			TZ	Pwani	-6.7667	38.9167	17	23.65
Kibiti			TZ	Pwani	-7.7296	38.95	17	15.55
Kigoma			TZ	Kigoma	-4.8796	29.61	17	164.3
Kilindoni			TZ	Pwani	-7.9163	39.65	17	7.995
Kilosa			TZ	Morogoro	-6.8396	36.99	17	52.56
Kipili			TZ	Rukwa	-7.4329	30.6	17	1.533
Korogwe			TZ	Tanga	-5.0896	38.54	17	47
Lindi			TZ	Lindi	-10	39.7	17	27.95
Manyoni			TZ	Singida	-5.7796	34.9	17	0.31
Masasi			TZ	Mtwara	-10.7296	38.7999	17	31.55
Mbamba Bay			TZ	Ruvuma	-11.2829	34.7666	9	8.997
Mbeya			TZ	Mbeya	-8.89	33.43	17	261.9
Mbulu			TZ	Arusha	-3.8496	35.53	17	10.42
Mikumi			TZ	Morogoro	-7.3996	36.98	17	12.47
Mkokotoni			TZ	Kaskazini-Unguja	-5.879	39.26	17	2.572
Morogoro			TZ	Morogoro	-6.82	37.66	17	242.7
Moshi			TZ	Kilimanjaro	-3.3396	37.34	17	463.9
Mpanda			TZ	Rukwa	-6.3596	31.05	17	73.34
Mpwapwa			TZ	Dodoma	-6.3496	36.48	17	10.09
Mtwara			TZ	Mtwara	-10.2696	40.19	17	91.67
Musoma			TZ	Mara	-1.4896	33.8	17	127.1
Mwanza			TZ	Mwanza	-2.52	32.93	17	465.4
Ngara			TZ	Kagera	-2.4695	30.65	17	10.74
Ngorongoro			TZ	Arusha	-3.2496	35.52	17	10.84
Njombe			TZ	Iringa	-9.3296	34.77	17	42.02
Nyahanga			TZ	Mwanza	-2.3829	33.55	17	16.09
Nzega			TZ	Tabora	-4.2096	33.18	17	18.32
Oldeani			TZ	Arusha	-3.3496	35.55	17	7.301
Same			TZ	Kilimanjaro	-4.0696	37.72	17	9.768
Shinyanga			TZ	Shinyanga	-3.6596	33.42	17	93.79
Sikonge			TZ	Tabora	-5.6295	32.77	17	14.55
Singida			TZ	Singida	-4.8196	34.74	17	47.75
Songea			TZ	Ruvuma	-10.68	35.65	17	120.9
Sumbawanga			TZ	Rukwa	-7.9596	31.62	17	76.55
Tabora			TZ	Tabora	-5.02	32.8	17	145.9
Tanga			TZ	Tanga	-5.07	39.09	17	217.2
Tukuyu			TZ	Mbeya	-9.2496	33.64	17	77.98
Tunduma			TZ	Mbeya	-9.2846	32.7749	17	27.54
Tunduru			TZ	Ruvuma	-11.0896	37.37	17	0.6
Uvinza			TZ	Kigoma	-5.1196	30.39	17	52.5
Wete			TZ	Kaskazini-Pemba	-5.0635	39.7258	17	26.45
Zanzibar			TZ	Zanzibar West	-6.16	39.2	17	388.4
Berdyansk			UA	Zaporizhzhya	46.7568	36.7868	305	88.41
Bila Tserkva			UA	Kyiv	49.7743	30.1309	305	192.4
Brovary			UA	Kyiv	50.4943	30.7809	305	77.36
Cherkasy			UA	Cherkasy	49.4347	32.0709	305	285.7
Chernihiv			UA	Chernihiv	51.5049	31.3015	305	293.7
Chernivtsi			UA	Chernivtsi	48.3053	25.9216	305	267.3
Chernobyl			UA	Kyiv	51.3894	30.0989	305	0
Dnipropetrovsk			UA	Dnipropetrovs'k	48.48	35	305	949.4
Donetsk			UA	Donets'k	48	37.83	305	874.1
Drohobych			UA	L'viv	49.3444	23.4994	305	101.8
Dzhankoy			UA	Crimea	45.717	34.4	325	42.8
Horlivka			UA	Donets'k	48.2996	38.0547	305	337.7
Illichivsk			UA	Odessa	46.3	30.6666	305	53.91
Ivano-Frankivsk			UA	Ivano-Frankivs'k	48.9348	24.7094	305	222.7
Izmayil			UA	Odessa	45.3503	28.8374	305	82.84
Kamyanets-Podilskyy			UA	Khmel'nyts'kyy	48.6843	26.5809	305	107.3
Kerch			UA	Crimea	45.3685	36.4881	325	134
Kharkiv			UA	Kharkiv	50	36.25	305	1338
Kherson			UA	Crimea	46.6325	32.6007	305	278.6
Khmelnytskyy			UA	Khmel'nyts'kyy	49.4249	27.0015	305	322.1
Kirovohrad			UA	Kirovohrad	48.5041	32.2603	305	243.6
Konotop			UA	Sumy	51.2424	33.209	305	97.67
Korosten			UA	Zhytomyr	50.9504	28.65	305	68.99
Kovel			UA	Volyn	51.2171	24.7166	305	68.85
Kramatorsk			UA	Donets'k	48.7194	37.5344	305	178.9
Kremenchuk			UA	Poltava	49.0835	33.4296	305	209.5
Kryvyy Rih			UA	Dnipropetrovs'k	47.9283	33.345	305	571.6
Kupyansk			UA	Kharkiv	49.7218	37.5981	305	78.87
Kyiv	Kiev|基辅		UA	Kyiv	50.4334	30.5166	305	2186
Luhansk			UA	Luhans'k	48.5698	39.3344	305	408.9
Lutsk			UA	Volyn	50.7472	25.3334	305	212
Lvov			UA	L'viv	49.835	24.03	305	760.8
Lysychansk			UA	Luhans'k	48.9204	38.4274	305	118
Makiyivka			UA	Donets'k	48.0297	37.9746	305	318.9
Mariupol			UA	Donets'k	47.0962	37.5562	305	416.4
Melitopol			UA	Zaporizhzhya	46.8378	35.3775	305	135.8
Mykolayiv			UA	Mykolayiv	46.9677	31.9843	305	352.9
Nikopol			UA	Dnipropetrovs'k	47.5666	34.4062	305	119.1
Nizhyn			UA	Chernihiv	51.0541	31.8903	305	95.89
Odessa			UA	Odessa	46.49	30.71	305	847.5
Poltava			UA	Poltava	49.574	34.5703	305	302.2
Rivne			UA	Rivne	50.6166	26.2528	305	253.3
Sevastapol			UA	Crimea	44.6	33.465	325	346.8
Shostka			UA	Sumy	51.8734	33.4797	305	91.13
Simferopol			UA	Crimea	44.9492	34.0987	325	305.9
Sumy			UA	Sumy	50.9243	34.7809	305	289.8
Ternopil			UA	Ternopil	49.536	25.5821	305	240.2
Uman			UA	Cherkasy	48.7543	30.2109	305	87.62
Uzhgorod			UA	Transcarpathia	48.63	22.25	305	134.4
Vinnytsya			UA	Vinnytsya	49.2254	28.4816	305	349.6
Voznesensk			UA	Mykolayiv	47.5504	31.3333	305	43.12
Yalta			UA	Crimea	44.4993	34.1594	325	76.81
Yevpatoriya			UA	Crimea	45.1969	33.3631	325	90.59
Zaporizhzhya			UA	Zaporizhzhya	47.8573	35.1768	305	600.8
Zhytomyr			UA	Zhytomyr	50.2456	28.6622	305	278.6
Adjumani			UG	Adjumani	3.3614	31.8097	26	34.7
Arua			UG	Arua Municipality	3.0204	30.9	26	154.7
Bombo			UG	Bamunanika	0.5833	32.5333	26	48
Busia			UG	Busia	0.4544	34.0758	26	47.1
Entebbe			UG	Wakiso	0.0604	32.46	26	127.4
Fort Portal			UG	Kabarole	0.671	30.275	26	42.67
Gulu			UG	Aswa	2.78	32.28	26	144.4
Iganga			UG	Iganga	0.6092	33.4686	26	45.02
Jinja			UG	Jinja	0.4404	33.1999	26	195.7
Kaabong			UG	Kaabong	3.5204	34.12	26	1.137
Kabale			UG	Kabale	-1.2496	29.98	26	44.6
Kaberamaido			UG	Kaberamaido	1.7389	33.1594	26	3.4
Kalangala			UG	Kalangala	-0.3089	32.225	26	5.2
Kampala			UG	Kampala	0.3167	32.5833	26	1387
Kamuli			UG	Kamuli	0.9472	33.1197	26	12.76
Kasese			UG	Kasese	0.2325	29.9883	26	67.27
Katakwi			UG	Usuk	1.8911	33.9661	26	8.4
Katwe			UG	Kasese	-0.1296	29.92	26	1.957
Kayunga			UG	Kayunga	0.7025	32.8886	26	21.7
Kibale			UG	Kibale	0.8	31.0667	26	5.2
Kiboga			UG	Kiboga	0.9161	31.7742	26	14.51
Kisoro			UG	Kisoro	-1.3539	29.6983	26	12.9
Kitgum			UG	Kitgum	3.3004	32.87	26	32.79
Kumi			UG	Kumi	1.4608	33.9361	26	13
Lira			UG	Lira	2.2604	32.89	26	127.4
Masaka			UG	Masaka	-0.3296	31.73	26	65.37
Masindi			UG	Masindi	1.6744	31.715	26	31.49
Masindi-Port			UG	Masindi	1.7004	32.0699	26	8.073
Mbale			UG	Bungokho	1.0904	34.17	26	247.1
Mbarara			UG	Kashari	-0.5996	30.65	26	83.7
Mityana			UG	Busujju	0.4004	32.05	26	37.42
Moroto			UG	Moroto	2.5403	34.64	26	0.371
Moyo			UG	Moyo	3.6504	31.72	26	22.43
Mpigi			UG	Mpigi	0.225	32.3136	26	11.08
Mubende			UG	Mubende	0.5904	31.37	26	9.556
Nakasongola			UG	Nakasongola	1.3089	32.4564	26	6.921
Nebbi			UG	Nebbi	2.4758	31.1025	26	30.35
Ntungamo			UG	Ntungamo	-0.8794	30.2642	26	16.4
Pakwach			UG	Nebbi	2.4704	31.48	26	17.54
Pallisa			UG	Pallisa	1.145	33.7094	26	30.75
Sironko			UG	Budadiri	1.25	34.3	26	14.1
Soroti			UG	Soroti	1.7104	33.6	26	1.038
Tororo			UG	Tororo	0.7104	34.17	26	96.85
Aberdeen			US	Washington	46.9749	-123.8144	121	24.4
Aberdeen			US	South Dakota	45.4651	-98.4864	85	24.85
Abilene			US	Texas	32.4486	-99.7328	85	108
Aiken			US	South Carolina	33.5495	-81.7206	136	36.72
Akron			US	Ohio	41.0704	-81.52	136	451.2
Alamogordo			US	New Mexico	32.8995	-105.9597	94	33.71
Albany			US	Oregon	44.6205	-123.0869	121	48.07
Albany			US	Georgia	31.5787	-84.1558	136	82.28
Albany			US	New York	42.67	-73.8199	136	484.3
Albert Lea			US	Minnesota	43.6478	-93.3687	85	19.06
Albuquerque			US	New Mexico	35.105	-106.6413	94	725.7
Alexandria			US	Virginia	38.8204	-77.1	136	127.3
Alexandria			US	Louisiana	31.3111	-92.445	85	60.88
Alice			US	Texas	27.7505	-98.0705	85	21.12
Allakaket			US	Alaska	66.5655	-152.6455	53	0.097
Allentown			US	Pennsylvania	40.6	-75.5	136	301
Alliance			US	Nebraska	42.1014	-102.8702	94	8.269
Alpena			US	Michigan	45.0616	-83.4327	95	14.52
Alpine			US	Texas	30.3607	-103.665	85	6.429
Alton			US	Illinois	38.891	-90.1842	85	57.39
Altoona			US	Pennsylvania	40.5186	-78.395	136	62.78
Amarillo			US	Texas	35.23	-101.83	85	178.5
Ambler			US	Alaska	67.0865	-157.8514	53	0.258
Ames			US	Iowa	42.0539	-93.6197	85	56.85
Anchorage	安克雷奇		US	Alaska	61.22	-149.9002	53	252.1
Anderson			US	South Carolina	34.5037	-82.6503	136	43.48
Aniak			US	Alaska	61.5787	-159.5222	53	0.501
Ann Arbor			US	Michigan	42.3004	-83.72	95	189.9
Annapolis			US	Maryland	38.9783	-76.4925	136	58.78
Apalachicola			US	Florida	29.7256	-84.9925	136	2.134
Appleton			US	Wisconsin	44.2687	-88.4005	85	136.9
Arcata			US	California	40.8852	-124.0882	121	19.05
Ardmore			US	Oklahoma	34.1811	-97.1294	85	24.47
Arlington	Grand Prairie		US	Texas	32.6848	-97.0202	85	545.1
Asheville			US	North Carolina	35.6012	-82.5541	136	105.8
Astoria			US	Oregon	46.1884	-123.83	121	9.773
Athens			US	Georgia	33.9613	-83.378	136	78.02
Atka			US	Alaska	52.1965	-174.2005	52	0.061
Atlanta			US	Georgia	33.83	-84.3999	136	2464
Atlantic City			US	New Jersey	39.3646	-74.4233	136	58.56
Atqasuk			US	Alaska	70.4694	-157.3958	53	0.201
Auburn			US	Alabama	32.6097	-85.4808	85	61.88
Augusta			US	Georgia	33.4608	-81.985	136	152.9
Augusta			US	Maine	44.3106	-69.78	136	21.3
Aurora			US	Colorado	39.6959	-104.8085	94	432
Aurora			US	Illinois	41.7654	-88.3	85	273.9
Austin			US	Texas	30.2669	-97.7428	85	919.7
Bakersfield			US	California	35.37	-119.02	121	367.3
Baltimore			US	Maryland	39.3	-76.62	136	1433
Bangor			US	Maine	44.8012	-68.7783	136	40.84
Bar Harbor			US	Maine	44.3879	-68.2044	136	4.484
Barlett			US	Tennessee	35.2229	-89.8411	85	164.8
Barrow			US	Alaska	71.2906	-156.7886	53	3.412
Barstow			US	California	34.899	-117.0219	121	21.12
Bartlesville			US	Oklahoma	36.7472	-95.9806	85	24.93
Baton Rouge			US	Louisiana	30.4579	-91.1402	85	322.7
Battle Creek			US	Michigan	42.3211	-85.1797	95	62.45
Bay City			US	Michigan	43.5945	-83.8889	95	51.56
Bay City			US	Texas	28.9811	-95.9644	85	17.49
Baytown			US	Texas	29.7558	-94.9677	85	76.69
Beaufort			US	South Carolina	32.4322	-80.6895	136	21.94
Beaumont			US	Texas	30.0863	-94.1017	85	107.5
Beaver Falls			US	Pennsylvania	40.7519	-80.3194	136	64.81
Beckley			US	West Virginia	37.7802	-81.183	136	27.36
Bedminster			US	New Jersey	40.6807	-74.6454	136	8
Beeville			US	Texas	28.406	-97.7508	85	11.75
Belleville			US	Illinois	38.5252	-90.0002	85	92.41
Bellingham			US	Washington	48.7601	-122.4869	121	86.57
Bemidji			US	Minnesota	47.4736	-94.8802	85	14.06
Bend			US	Oregon	44.0719	-121.31	121	70.6
Benton Harbor			US	Michigan	42.1166	-86.4542	95	34.64
Berkeley			US	California	37.8739	-122.2712	121	298.3
Bethel			US	Alaska	60.7933	-161.7558	53	5.441
Big Delta			US	Alaska	64.1525	-145.8422	53	0.591
Big Spring			US	Texas	32.2432	-101.4752	85	23.99
Billings			US	Montana	45.7883	-108.54	94	102.2
Biloxi			US	Mississippi	30.3958	-88.8853	85	43.86
Binghamton			US	New York	42.099	-75.9183	136	92.69
Birmingham			US	Alabama	33.53	-86.825	85	670.1
Bishop			US	California	37.364	-118.3941	121	4.249
Bismarck			US	North Dakota	46.8083	-100.7833	85	60.29
Blacksburg			US	Virginia	37.2294	-80.4142	136	53.85
Bloomington			US	Illinois	40.4846	-88.9936	85	99.84
Bloomington			US	Indiana	39.1657	-86.5264	113	85.78
Boise			US	Idaho	43.6086	-116.2275	78	242
Boston	波士顿		US	Massachusetts	42.33	-71.07	136	2528
Boulder			US	Colorado	40.0384	-105.2461	94	106.9
Boulder City			US	Nevada	35.979	-114.8316	121	15.07
Bowling Green			US	Ohio	41.3747	-83.6514	136	33.15
Bowling Green			US	Kentucky	36.9907	-86.4436	85	61.35
Bozeman			US	Montana	45.6801	-111.0378	94	39.05
Brainerd			US	Minnesota	46.358	-94.2008	85	21.2
Bremerton			US	Washington	47.5736	-122.642	121	82.04
Bretton Woods	布雷顿森林	Carroll	US	New Hampshire	44.2581	-71.4412	136	0
Bridgeport			US	Connecticut	41.18	-73.2	136	578.5
Bristol			US	Virginia	36.6115	-82.176	136	31.28
Brookings			US	South Dakota	44.3068	-96.788	85	20.31
Brownsville			US	Texas	25.92	-97.5	85	174.7
Brownwood			US	Texas	31.7079	-98.9823	85	20.26
Brunswick			US	Georgia	31.1497	-81.4917	136	31.79
Bryan			US	Texas	30.6742	-96.3697	85	108.2
Buffalo			US	New York	42.88	-78.88	136	647.8
Bullhead City			US	Arizona	35.1482	-114.5675	143	37.99
Burley			US	Idaho	42.5358	-113.7919	78	11.64
Burlington			US	Iowa	40.8079	-91.1128	85	27.69
Burlington			US	Vermont	44.4758	-73.2125	136	66.2
Butte			US	Montana	46.0039	-112.5338	94	31.48
Cadillac			US	Michigan	44.2512	-85.4136	95	12.18
Calais			US	Maine	45.166	-67.2424	136	1.782
Caldwell			US	Idaho	43.661	-116.6705	78	83.4
Camp David	戴维营	Thurmont	US	Maryland	39.6483	-77.465	136	0
Canton			US	Ohio	40.7989	-81.3786	136	168.4
Cantwell			US	Alaska	63.3916	-148.9508	53	0.222
Cape Coral			US	Florida	26.6029	-81.9797	136	117.4
Cape Girardeau			US	Illinois	37.3058	-89.5181	85	38.17
Carbondale			US	Illinois	37.7268	-89.2202	85	28.47
Carlsbad			US	New Mexico	32.4206	-104.2283	94	25.24
Carson City			US	Nevada	39.1638	-119.7664	121	53.77
Casa Grande			US	Arizona	32.8794	-111.7566	143	38.4
Casper			US	Wyoming	42.8666	-106.3125	94	56.15
Cedar City			US	Utah	37.6774	-113.0611	94	25.37
Cedar Rapids			US	Iowa	41.97	-91.66	85	149.3
Centralia			US	Washington	46.7164	-122.953	121	16.99
Chadron			US	Nebraska	42.8279	-103.0031	94	5.686
Charleston			US	South Carolina	32.7924	-79.9921	136	254.3
Charleston			US	West Virginia	38.3497	-81.6327	136	87.11
Charlotte			US	North Carolina	35.205	-80.83	136	943.6
Charlottesville			US	Virginia	38.0292	-78.4769	136	61.31
Chattanooga			US	Tennessee	35.07	-85.25	136	206.6
Cheyenne			US	Wyoming	41.14	-104.8197	94	64.19
Chicago	芝加哥		US	Illinois	41.83	-87.7501	85	5916
Chico			US	California	39.7286	-121.8364	121	83.23
Chignik			US	Alaska	56.2957	-158.4022	53	0.118
Childress			US	Texas	34.4249	-100.2139	85	5.662
Cincinnati			US	Ohio	39.1619	-84.4569	136	971.2
Circle			US	Alaska	65.8259	-144.0605	53	0.1
Clarksburg			US	West Virginia	39.2833	-80.3369	136	22.5
Clarksville			US	Tennessee	36.5301	-87.3594	85	122.1
Cleburne			US	Texas	32.3515	-97.3925	85	32.26
Cleveland			US	Ohio	41.47	-81.695	136	1170
Clovis			US	New Mexico	34.4051	-103.2048	94	33.48
Cody			US	Wyoming	44.5232	-109.0571	94	8.976
Coeur d'Alene			US	Idaho	47.6781	-116.7794	121	34.51
Coffeyville			US	Kansas	37.0381	-95.6263	85	10.96
Cold Bay			US	Alaska	55.2	-162.7151	137	0.154
College Station			US	Texas	30.6279	-96.3344	85	120
Colorado Springs			US	Colorado	38.863	-104.792	94	427.3
Columbia			US	Tennessee	35.615	-87.0353	85	74.87
Columbia			US	Missouri	38.9521	-92.3339	85	244.8
Columbia			US	South Carolina	34.04	-80.9	136	257.2
Columbus			US	Georgia	32.4704	-84.98	136	202.2
Columbus			US	Ohio	39.98	-82.99	136	1003
Concord			US	New Hampshire	43.2081	-71.538	136	42.65
Conroe			US	Texas	30.3121	-95.4559	85	41.64
Conway			US	Arkansas	35.0913	-92.4513	85	56.76
Coos Bay			US	Oregon	43.3666	-124.2166	121	23.68
Coral Gables			US	Florida	25.7154	-80.2911	136	98.7
Coral Springs			US	Florida	26.2708	-80.2708	136	185.5
Cordova			US	Alaska	60.5428	-145.7575	53	1.623
Corpus Christi			US	Texas	27.7428	-97.4019	85	250
Corvallis			US	Oregon	44.5724	-123.28	121	54.87
Council Bluffs			US	Iowa	41.2623	-95.8608	85	80.28
Covington			US	Kentucky	39.084	-84.5086	136	313.1
Craig			US	Colorado	40.5173	-107.5504	94	9.316
Crescent City			US	California	41.7565	-124.2005	121	9.44
Crestview			US	Florida	30.7542	-86.5726	85	19.55
Crookston			US	Minnesota	47.7738	-96.6077	85	8.216
Cumberland			US	Maryland	39.6532	-78.7628	136	20.83
Dalhart			US	Texas	36.0608	-102.5186	85	6.763
Dallas			US	Texas	32.82	-96.84	85	3005
Dalton			US	Georgia	34.7697	-84.9703	136	45.08
Danville			US	Virginia	36.5863	-79.3953	136	43.18
Davenport			US	Iowa	41.554	-90.5875	85	178.3
Dayton			US	Ohio	39.7504	-84.2	136	466.1
Daytona Beach			US	Florida	29.2106	-81.0231	136	140.8
Decatur			US	Illinois	39.8407	-88.9547	85	74.97
Del Rio			US	Texas	29.3629	-100.8964	85	35.8
Delano			US	California	35.7619	-119.2431	121	42.4
Deming			US	New Mexico	32.2611	-107.7558	94	15.52
Denali Park			US	Alaska	63.7331	-148.9141	53	1.063
Denton			US	Texas	33.2158	-97.1288	85	139
Denver			US	Colorado	39.7392	-104.984	94	1931
Des Moines			US	Iowa	41.58	-93.62	85	286.9
Detroit			US	Michigan	42.33	-83.0801	95	2526
Devils Lake			US	North Dakota	48.1122	-98.8597	85	7.312
Dickinson			US	North Dakota	46.884	-102.7888	94	15.99
Dillingham			US	Alaska	59.0566	-158.4803	53	1.71
Dillon			US	Montana	45.2157	-112.684	94	4.213
Dodge City			US	Kansas	37.7601	-100.0182	85	25.24
Doral	多拉		US	Florida	25.8195	-80.3553	136	76
Dothan			US	Alabama	31.2235	-85.3906	85	61.72
Douglas			US	Wyoming	42.7565	-105.3845	94	5.838
Douglas			US	Georgia	31.5078	-82.8507	136	12.16
Douglas			US	Arizona	31.3586	-109.5484	143	23.44
Dover			US	Delaware	39.1581	-75.5247	136	54.66
Dublin			US	Georgia	32.5375	-82.9183	136	19.26
Dubuque			US	Iowa	42.5009	-90.6645	85	59.83
Duluth			US	Minnesota	46.7833	-92.1064	85	82.03
Dumas			US	Texas	35.8624	-101.9669	85	13.55
Durango			US	Colorado	37.2756	-107.88	94	19.13
Durham			US	North Carolina	36	-78.92	136	257.1
Eagle			US	Alaska	64.788	-141.2	53	0.104
Eagle Pass			US	Texas	28.711	-100.4893	85	39.68
Eau Claire			US	Wisconsin	44.8114	-91.4984	85	71.3
Edinburg			US	Texas	26.3032	-98.16	85	114.6
El Centro			US	California	32.7924	-115.558	121	41.66
El Dorado			US	Arkansas	33.2139	-92.6625	85	21.38
El Paso			US	Texas	31.78	-106.51	94	658.3
Elgin			US	Illinois	42.0395	-88.2899	85	244.1
Elkhart			US	Indiana	41.6829	-85.9688	113	100.3
Elko			US	Nevada	40.8325	-115.762	121	17.54
Elmira			US	New York	42.0901	-76.808	136	46.2
Ely			US	Minnesota	47.9004	-91.8257	85	3.687
Ely			US	Nevada	39.247	-114.8877	121	3.911
Emmonak			US	Alaska	62.777	-164.523	137	0.1
Emporia			US	Kansas	38.4042	-96.1814	85	27.8
Enid			US	Oklahoma	36.3955	-97.8781	85	45.96
Enterprise			US	Alabama	31.3278	-85.844	85	23.39
Erie			US	Pennsylvania	42.1299	-80.085	136	139
Escanaba			US	Michigan	45.7457	-87.0644	95	14.97
Eugene			US	Oregon	44.05	-123.1	121	195.2
Eureka			US	California	40.8022	-124.1475	121	34.01
Evanston			US	Illinois	42.0483	-87.7	85	212.2
Evansville			US	Indiana	37.9747	-87.5558	85	144.8
Everett			US	Washington	47.9604	-122.2	121	291.9
Fairbanks			US	Alaska	64.837	-147.7107	53	43.61
Falfurrias			US	Texas	27.2269	-98.1449	85	5.152
False Pass			US	Alaska	54.8512	-163.415	137	0.035
Fargo			US	North Dakota	46.8772	-96.7894	85	127.5
Faribault			US	Minnesota	44.2905	-93.268	85	24
Farmington			US	New Mexico	36.7542	-108.1861	94	42.92
Fayetteville			US	Arkansas	36.063	-94.1572	85	108.3
Fayetteville			US	North Carolina	35.0629	-78.8836	136	184
Flagstaff			US	Arizona	35.1981	-111.6505	143	60.78
Flint			US	Michigan	43.0129	-83.6875	95	206.2
Florence			US	Alabama	34.7997	-87.6772	85	40.81
Florence			US	South Carolina	34.1957	-79.7628	136	43.98
Fond du Lac			US	Wisconsin	43.7734	-88.4469	85	48.08
Fort Collins			US	Colorado	40.5607	-105.0589	94	178.8
Fort Lauderdale			US	Florida	26.1361	-80.1418	136	1104
Fort Pierce			US	Florida	27.4468	-80.3258	136	133
Fort Smith			US	Arkansas	35.3862	-94.3984	85	87.99
Fort Stockton			US	Texas	30.8917	-102.885	85	7.434
Fort Wayne			US	Indiana	41.0804	-85.13	113	264.8
Fort Yukon			US	Alaska	66.5647	-145.2738	53	0.833
Frankfort			US	Kentucky	38.2008	-84.8734	136	32.21
Fredericksburg			US	Virginia	38.3035	-77.4608	136	76.85
Freeport			US	Texas	28.9595	-95.3569	85	43.76
Fresno			US	California	36.7477	-119.773	121	540.8
Ft. Dodge			US	Iowa	42.5068	-94.1803	85	26.28
Ft. Myers			US	Florida	26.6403	-81.8605	136	120.8
Ft. Worth			US	Texas	32.74	-97.34	85	1091
Gadsden			US	Alabama	34.0146	-86.0066	85	39.27
Gainesville			US	Florida	29.6514	-82.325	136	158.4
Galena			US	Alaska	64.7333	-156.927	53	0.485
Galesburg			US	Illinois	40.9478	-90.3711	85	32.08
Gallup			US	New Mexico	35.5241	-108.734	94	21.63
Galveston			US	Texas	29.3011	-94.7975	85	62.52
Gambell			US	Alaska	63.7797	-171.7311	137	0.681
Garden City			US	Kansas	37.9752	-100.8641	85	27.49
Gary			US	Indiana	41.5804	-87.33	85	335.7
Gila Bend			US	Arizona	32.9504	-112.7247	143	2.012
Gillette			US	Wyoming	44.2832	-105.5053	94	26.11
Glasgow			US	Montana	48.184	-106.6353	94	3.144
Glendale			US	Arizona	33.5819	-112.1958	143	363.4
Glendive			US	Montana	47.1086	-104.7105	94	5.277
Glenwood Springs			US	Colorado	39.5466	-107.3247	94	11.27
Goldsboro			US	North Carolina	35.3851	-77.9931	136	42.92
Goodland			US	Kansas	39.3485	-101.711	94	4.258
Goodnews Bay			US	Alaska	59.121	-161.5871	53	0.23
Grand Canyon			US	Arizona	36.0548	-112.1386	143	1.069
Grand Forks			US	North Dakota	47.9253	-97.0325	85	53.5
Grand Island			US	Nebraska	40.9223	-98.358	85	45.21
Grand Junction			US	Colorado	39.0939	-108.55	94	75.08
Grand Rapids			US	Michigan	42.9637	-85.6699	95	361.9
Grants Pass			US	Oregon	42.4395	-123.3272	121	36.69
Great Falls			US	Montana	47.5003	-111.3	94	61.32
Greeley			US	Colorado	40.4192	-104.74	94	106.1
Green Bay			US	Wisconsin	44.53	-88	85	149.8
Green River			US	Wyoming	41.5146	-109.465	94	10.24
Greensboro			US	North Carolina	36.07	-79.8	136	310.3
Greenville			US	Mississippi	33.4104	-91.0617	85	36.54
Greenville			US	South Carolina	34.8529	-82.3942	136	203.3
Greenville			US	North Carolina	35.6129	-77.3667	136	81.66
Gulfport			US	Mississippi	30.3676	-89.0928	85	76.65
Gulkana			US	Alaska	62.2714	-145.3822	53	0.119
Gunnison			US	Colorado	38.5448	-106.9283	94	6.273
Guymon			US	Oklahoma	36.6858	-101.4795	85	10.84
Hagerstown			US	Maryland	39.6416	-77.7203	136	58.49
Hampton			US	Virginia	37.03	-76.3499	136	256.6
Hancock			US	Michigan	47.1273	-88.5808	95	10.32
Hardin			US	Montana	45.7318	-107.6125	94	3.975
Harlingen			US	Texas	26.1976	-97.6902	85	86.75
Harrisburg			US	Pennsylvania	40.2736	-76.8847	136	289.2
Harrisonburg			US	Virginia	38.4494	-78.8692	136	42.13
Hartford			US	Connecticut	41.77	-72.68	136	518.5
Hattiesburg			US	Mississippi	31.3273	-89.2902	85	53.5
Havre			US	Montana	48.5452	-109.6777	94	10.27
Hays			US	Kansas	38.8794	-99.3222	85	20.64
Helena			US	Montana	46.5927	-112.0353	94	33.03
Hereford			US	Texas	34.8219	-102.3986	85	15.02
Hickory			US	North Carolina	35.7335	-81.3414	136	64.9
Hilo			US	Hawaii	19.7	-155.09	355	47.72
Hobbs			US	New Mexico	32.7126	-103.1406	94	28.38
Homer			US	Alaska	59.6429	-151.5483	53	5.021
Homestead			US	Florida	25.4683	-80.4778	136	60.67
Honolulu	檀香山|火奴鲁鲁		US	Hawaii	21.3069	-157.858	355	578.8
Hoonah			US	Alaska	58.1154	-135.4386	117	0.361
Hooper Bay			US	Alaska	61.5311	-166.0966	137	0.623
Hopkinsville			US	Kentucky	36.8655	-87.4886	85	31.63
Hot Springs			US	Arkansas	34.504	-93.055	85	40.83
Houlton			US	Maine	46.1255	-67.8397	136	6.051
Houma			US	Louisiana	29.5959	-90.7195	85	48.2
Houston	休斯敦		US	Texas	29.82	-95.34	85	4053
Hughes			US	Alaska	66.0492	-154.255	53	0.078
Huntington			US	West Virginia	38.4196	-82.4453	136	66.96
Huntsville			US	Texas	30.7238	-95.5506	85	34.44
Huntsville			US	Alabama	34.72	-86.61	85	185.5
Hutchinson			US	Kansas	38.0655	-97.9235	85	42.54
Hydaburg			US	Alaska	55.214	-132.8006	158	0.382
Idaho Falls			US	Idaho	43.4667	-112.0333	78	65.79
Independence			US	Missouri	39.0911	-94.4153	85	130.7
Indianapolis			US	Indiana	39.75	-86.17	113	1105
International Falls			US	Minnesota	48.6011	-93.4108	85	10.83
Iowa City			US	Iowa	41.6611	-91.53	85	81.34
Iron Mountain			US	Michigan	45.8225	-88.0641	128	12.01
Ironwood			US	Michigan	46.4558	-90.1594	128	6.4
Irvine			US	California	33.6804	-117.83	121	1611
Ithaca			US	New York	42.4406	-76.4969	136	45.54
Jackson			US	Tennessee	35.6149	-88.8139	85	62.64
Jackson			US	Mississippi	32.2988	-90.185	85	213.8
Jacksonville			US	North Carolina	34.7543	-77.4306	136	72.65
Jacksonville			US	Florida	30.33	-81.67	136	905
Jamestown			US	North Dakota	46.906	-98.703	85	14.95
Jamestown			US	New York	42.0974	-79.2355	136	37.92
Janesville			US	Wisconsin	42.6826	-89.0216	85	65.48
Jefferson City			US	Missouri	38.5766	-92.1733	85	45.51
John Day			US	Oregon	44.4165	-118.952	121	1.438
Johnson City			US	Tennessee	36.3133	-82.3536	136	68.07
Johnstown			US	Pennsylvania	40.3271	-78.9222	136	45.82
Joliet			US	Illinois	41.53	-88.1067	85	362.9
Jonesboro			US	Arkansas	35.8426	-90.7042	85	58.32
Joplin			US	Missouri	37.0846	-94.5131	85	60.29
Juneau			US	Alaska	58.3141	-134.42	117	26.17
Kailua-Kona			US	Hawaii	19.6406	-155.9956	355	9.87
Kaktovik			US	Alaska	70.0879	-143.6029	53	0.101
Kalamazoo			US	Michigan	42.2922	-85.5872	95	128.8
Kalispell			US	Montana	48.1978	-114.316	94	25.04
Kaltag			US	Alaska	64.3272	-158.7219	53	0.19
Kanab			US	Utah	37.0474	-112.5255	94	2.861
Kankakee			US	Illinois	41.1204	-87.8611	85	48.12
Kansas City			US	Kansas	39.1136	-94.6301	85	324.2
Kansas City			US	Missouri	39.1071	-94.6041	85	955.3
Karluk			US	Alaska	57.5723	-154.455	53	0.096
Kearney			US	Nebraska	40.7007	-99.0811	85	30.16
Kenai			US	Alaska	60.5544	-151.258	53	6.58
Kennewick			US	Washington	46.2114	-119.1361	121	82.33
Ketchikan			US	Alaska	55.3562	-131.664	158	8.121
Key West			US	Florida	24.5552	-81.7827	136	27.01
Killeen			US	Texas	31.1173	-97.7275	85	120.5
King Salmon			US	Alaska	58.6887	-156.6614	53	0.292
Kingman			US	Arizona	35.1899	-114.0522	143	33.31
Kingsport			US	Tennessee	36.5483	-82.5619	136	50.71
Kingsville			US	Texas	27.516	-97.8558	85	24.56
Kirksville			US	Missouri	40.1937	-92.5828	85	18.08
Kissimmee			US	Florida	28.2921	-81.4078	136	144.6
Kitty Hawk			US	North Carolina	36.0773	-75.7047	136	2.11
Kivalina			US	Alaska	67.7315	-164.4859	137	0.374
Klamath Falls			US	Oregon	42.225	-121.7805	121	31.09
Knoxville			US	Tennessee	35.97	-83.92	136	417.1
Kobuk			US	Alaska	66.9072	-156.881	53	0.151
Kodiak			US	Alaska	57.79	-152.407	53	7.804
Kokomo			US	Indiana	40.4868	-86.1336	113	53.67
Kotlit			US	Alaska	63.0346	-163.5533	137	1.002
Kotzebue			US	Alaska	66.8987	-162.5966	137	2.873
Koyuk			US	Alaska	64.9403	-161.1575	53	0.254
Koyukuk			US	Alaska	64.8803	-157.7008	53	0.101
La Crosse			US	Wisconsin	43.8014	-91.2394	85	69.6
La Grande			US	Oregon	45.3247	-118.0866	121	13.65
La Grange			US	Georgia	33.0365	-85.0319	136	28.89
Lafayette			US	Indiana	40.4172	-86.8782	113	98.1
Lafayette			US	Louisiana	30.2	-92.0199	85	135.2
Lake Charles			US	Louisiana	30.2264	-93.2172	85	77.06
Lake City			US	Florida	30.1897	-82.6397	136	20.16
Lake Havasu City			US	Arizona	34.4983	-114.3083	143	55.44
Lake Minchumina			US	Alaska	63.8828	-152.3122	53	0.032
Lakeville			US	Minnesota	44.6501	-93.2425	85	156.2
Lamar			US	Colorado	38.0865	-102.6194	94	8.567
Lancaster			US	Ohio	39.7192	-82.6053	136	42.36
Lancaster			US	Pennsylvania	40.0378	-76.3058	136	209.5
Lancaster			US	California	34.698	-118.1358	121	225.8
Lander			US	Wyoming	42.833	-108.7326	94	6.742
Lansing			US	Michigan	42.7335	-84.5467	95	198.8
Laramie			US	Wyoming	41.3114	-105.5906	94	25.59
Laredo			US	Texas	27.5061	-99.5072	85	322.8
Las Cruces			US	New Mexico	32.3126	-106.7778	94	97.68
Las Vegas			US	New Mexico	35.597	-105.2225	94	15.52
Las Vegas			US	Nevada	36.21	-115.22	121	1151
Laurel			US	Mississippi	31.6974	-89.1393	85	23.37
Lawrence			US	Kansas	38.9598	-95.2552	85	88.02
Lawton			US	Oklahoma	34.599	-98.41	85	85.8
Lead			US	South Dakota	44.3508	-103.7658	94	2.311
Leesburg			US	Florida	28.8105	-81.8833	136	33.93
Lewiston			US	Maine	44.1007	-70.2153	136	46.69
Lewiston			US	Idaho	46.4166	-117.0166	121	40.1
Lexington			US	Kentucky	38.05	-84.5	136	245
Lihue			US	Hawaii	21.9815	-159.371	355	10.69
Lima			US	Ohio	40.7429	-84.1053	136	54.13
Lincoln			US	Nebraska	40.82	-96.68	85	244.1
Little Rock			US	Arkansas	34.7361	-92.3311	85	227.6
Logan			US	Utah	41.7359	-111.8336	94	58.66
London			US	Kentucky	37.1289	-84.0834	136	7.844
Long Beach			US	California	33.787	-118.158	121	1249
Longview			US	Texas	32.5005	-94.7403	85	75.66
Longview			US	Washington	46.1387	-122.937	121	51.29
Los Alamos			US	New Mexico	35.8911	-106.2977	94	12
Los Angeles	LA|洛杉矶		US	California	33.99	-118.18	121	8097
Louisville			US	Kentucky	38.225	-85.7487	118	595.8
Lowell			US	Massachusetts	42.6337	-71.3167	136	415.1
Lubbock			US	Texas	33.58	-101.88	85	212.3
Lufkin			US	Texas	31.3384	-94.7289	85	38.47
Lumberton			US	North Carolina	34.6272	-79.0119	136	27.05
Lynchburg			US	Virginia	37.4136	-79.1425	136	84.58
Macon			US	Georgia	32.8504	-83.63	136	104.9
Madison			US	Wisconsin	43.073	-89.4011	85	276
Madisonville			US	Kentucky	37.3327	-87.5022	85	20.86
Manchester			US	New Hampshire	42.996	-71.4553	136	153.2
Manhattan			US	Kansas	39.194	-96.5924	85	51.29
Mankato			US	Minnesota	44.1636	-93.9992	85	45.73
Mansfield			US	Ohio	40.7583	-82.5155	136	64.04
Mar-a-Lago	海湖庄园	Palm Beach	US	Florida	26.677	-80.037	136	0
Marietta			US	Georgia	33.9556	-84.5432	136	61.36
Marinette			US	Wisconsin	45.1004	-87.6305	85	19.17
Marion			US	Indiana	40.5583	-85.6592	113	34.25
Marquette			US	Michigan	46.5467	-87.4066	95	23.71
Mason City			US	Iowa	43.154	-93.2008	85	27.33
McAlester			US	Oklahoma	34.933	-95.766	85	19.89
McAllen			US	Texas	26.203	-98.2297	85	243.3
McCook			US	Nebraska	40.2056	-100.6262	85	8.003
McGrath			US	Alaska	62.9568	-155.5958	53	0.138
Medford			US	Oregon	42.3266	-122.8744	121	89.08
Mekoryuk			US	Alaska	60.3886	-166.1899	137	0.099
Melbourne			US	Florida	28.0833	-80.6083	136	170.9
Memphis			US	Tennessee	35.12	-90	85	753.8
Mendocino			US	California	39.3078	-123.7994	121	0.548
Merced			US	California	37.3026	-120.4819	121	84.36
Meridian			US	Mississippi	32.3642	-88.7036	85	40.86
Mesa			US	Arizona	33.4239	-111.7361	143	762.2
Metairie			US	Louisiana	29.9839	-90.1528	85	270.2
Miami	迈阿密		US	Florida	25.7876	-80.2241	136	2984
Miami Beach			US	Florida	25.8099	-80.1318	136	248.5
Midland			US	Texas	32.0307	-102.0975	85	98.14
Miles City			US	Montana	46.4089	-105.84	94	8.399
Milwaukee			US	Wisconsin	43.0527	-87.92	85	983.6
Minneapolis			US	Minnesota	44.98	-93.2518	85	1492
Minot			US	North Dakota	48.2325	-101.2958	85	37.16
Missoula			US	Montana	46.8722	-113.9931	94	68.01
Mitchell			US	South Dakota	43.7143	-98.0262	85	14.97
Moab			US	Utah	38.5737	-109.5492	94	5.309
Mobile			US	Alabama	30.68	-88.05	85	221.9
Mobridge			US	South Dakota	45.5401	-100.4347	85	3.083
Modesto			US	California	37.6554	-120.99	121	269.7
Monroe			US	Louisiana	32.5096	-92.1192	85	76.67
Montana			US	Alaska	62.0797	-150.0728	53	0.01
Monterey			US	California	36.6003	-121.8936	121	77.3
Montgomery			US	Alabama	32.3616	-86.2792	85	194.5
Monticello			US	Utah	37.8718	-109.3422	94	1.812
Montpelier			US	Vermont	44.26	-72.5758	136	8.183
Montpelier			US	Idaho	42.3226	-111.2969	78	2.776
Montrose			US	Colorado	38.4773	-107.8655	94	18.46
Moorhead			US	Minnesota	46.8743	-96.7422	85	34.33
Morgantown			US	West Virginia	39.6298	-79.9561	136	43.88
Mountain Village			US	Alaska	62.0855	-163.729	137	0.755
Mt. Shasta			US	California	41.3104	-122.3094	121	3.743
Muncie			US	Indiana	40.1938	-85.3864	113	75.39
Murfreesboro			US	Tennessee	35.846	-86.3903	85	100.2
Muskegon			US	Michigan	43.2346	-86.2484	95	70.64
Muskogee			US	Oklahoma	35.7482	-95.3694	85	39
Myrtle Beach			US	South Carolina	33.6889	-78.887	136	37.33
Nacogdoches			US	Texas	31.6037	-94.6553	85	30.69
Naples			US	Florida	26.1421	-81.795	136	141.9
Nashville			US	Tennessee	36.17	-86.78	85	703.9
Natchez			US	Mississippi	31.5548	-91.3875	85	20.49
National City			US	California	32.6719	-117.098	121	104.3
Needles			US	California	34.8484	-114.6134	121	6.247
Nenana			US	Alaska	64.5638	-149.093	53	0.075
Nephi			US	Utah	39.7103	-111.8355	94	4.96
New Albany			US	Indiana	38.3109	-85.8213	118	78.38
New Bedford			US	Massachusetts	41.6561	-70.9447	136	115.1
New Braunfels			US	Texas	29.6978	-98.1263	85	45.27
New Haven			US	Connecticut	41.3304	-72.9	136	707.9
New Iberia			US	Louisiana	30.0036	-91.8183	85	34.98
New London			US	Connecticut	41.3555	-72.1	136	61.24
New Orleans			US	Louisiana	29.995	-90.04	85	527.4
New York	New York City|NYC|纽约		US	New York	40.75	-73.98	136	13520
Newark			US	New Jersey	40.7004	-74.17	136	280.1
Newhalen			US	Alaska	59.7203	-154.8972	53	0.16
Newport			US	Rhode Island	41.4904	-71.3134	136	35.89
Niagara Falls			US	New York	43.0948	-79.0369	136	117.6
Nikolski			US	Alaska	52.9384	-168.8677	137	0.018
Nogales			US	Arizona	31.3403	-110.9342	143	20.84
Nome			US	Alaska	64.5061	-165.4064	137	3.021
Norfolk			US	Nebraska	42.0287	-97.4336	85	24.56
Norfolk			US	Virginia	36.85	-76.28	136	645.3
Norman			US	Oklahoma	35.2279	-97.3441	85	113.5
North Platte			US	Nebraska	41.1363	-100.7705	85	24.71
Nyac			US	Alaska	61.0041	-159.9405	53	0.075
Oak Park			US	Illinois	41.8833	-87.8	85	52.26
Oak Ridge			US	Tennessee	36.0107	-84.2697	136	30.47
Oakland			US	California	37.7689	-122.2211	121	953
Ocala			US	Florida	29.1874	-82.1403	136	95.47
Oceanside			US	California	33.2205	-117.335	121	396.5
Odessa			US	Texas	31.8456	-102.3672	85	98.66
Ogden			US	Utah	41.2324	-111.968	94	227.8
Oklahoma City			US	Oklahoma	35.47	-97.5187	85	660.5
Olympia			US	Washington	47.038	-122.8994	121	101
Omaha			US	Nebraska	41.24	-96.01	85	643
Ontario			US	Oregon	44.0266	-116.9619	78	11.58
Orangeburg			US	South Carolina	33.4968	-80.8622	136	24.19
Orlando			US	Florida	28.51	-81.38	136	779
Oshkosh			US	Wisconsin	44.0251	-88.5425	85	67.86
Ottumwa			US	Iowa	41.0129	-92.4148	85	25.29
Owensboro			US	Kentucky	37.7746	-87.1133	85	61.15
Oxford			US	Mississippi	34.3665	-89.5192	85	25
Paducah			US	Kentucky	37.0837	-88.6	85	33.81
Palatka			US	Florida	29.6477	-81.6513	136	16.09
Palm Beach	棕榈滩		US	Florida	26.7056	-80.0364	136	9
Palm Coast			US	Florida	29.538	-81.2233	136	45.03
Palm Springs			US	California	33.7774	-116.5331	121	216.5
Palmer			US	Alaska	61.5997	-149.1127	53	9.848
Panama City			US	Florida	30.1586	-85.6553	85	68.85
Paragould			US	Arkansas	36.0571	-90.5029	85	22.89
Parkersburg			US	West Virginia	39.2667	-81.5616	136	46.75
Parowan			US	Utah	37.8425	-112.8272	94	2.533
Pasadena			US	Texas	29.6609	-95.1477	85	388.8
Pasadena			US	California	34.1604	-118.1389	121	144.6
Paso Robles			US	California	35.6266	-120.69	121	26.22
Paterson			US	New Jersey	40.92	-74.17	136	151.2
Pecos			US	Texas	31.4158	-103.4999	85	7.991
Pendleton			US	Oregon	45.6726	-118.7875	121	16.67
Pensacola			US	Florida	30.4211	-87.2169	85	145.3
Peoria			US	Illinois	40.7	-89.67	85	142.6
Perryville			US	Alaska	55.9186	-159.1511	53	0.113
Petersburg			US	Virginia	37.2278	-77.4022	136	76.16
Petoskey			US	Michigan	45.3738	-84.9552	95	9.424
Philadelphia			US	Pennsylvania	40	-75.17	136	3505
Phoenix			US	Arizona	33.54	-112.07	143	2436
Pierre			US	South Dakota	44.3683	-100.3506	85	13.73
Pilot Point			US	Alaska	57.5646	-157.5691	53	0.068
Pine Bluff			US	Arkansas	34.2287	-92.0031	85	51.47
Pittsburgh			US	Pennsylvania	40.43	-80	136	1535
Pittsfield			US	Massachusetts	42.4482	-73.2598	136	45.2
Plattsburg			US	New York	44.695	-73.458	136	24.23
Pocatello			US	Idaho	42.8713	-112.4447	78	57.33
Point Hope			US	Alaska	68.3477	-166.808	137	0.461
Polson			US	Montana	47.688	-114.1567	94	5.079
Ponca City			US	Oklahoma	36.7074	-97.0853	85	24.84
Pontiac			US	Michigan	42.6519	-83.2902	95	67.99
Poplar Bluff			US	Missouri	36.7602	-90.4027	85	18.57
Port Arthur			US	Texas	29.899	-93.9286	85	54.97
Port Charlotte			US	Florida	27	-82.1057	136	56.81
Port Heiden			US	Alaska	56.9491	-158.6269	53	0.102
Port Lavaca			US	Texas	28.616	-96.6297	85	10.72
Portland			US	Maine	43.6722	-70.2455	136	99.5
Portland			US	Oregon	45.52	-122.68	121	1208
Poughkeepsie			US	New York	41.7002	-73.9214	136	100.7
Powell			US	Wyoming	44.7587	-108.7584	94	6.054
Prescott			US	Arizona	34.59	-112.4478	143	47.59
Presque Isle			US	Maine	46.7934	-68.0022	136	9.466
Price			US	Utah	39.5998	-110.81	94	9.175
Providence			US	Rhode Island	41.8211	-71.415	136	663.7
Provo			US	Utah	40.2489	-111.6378	94	231.2
Prudhoe Bay			US	Alaska	70.2922	-148.6694	53	2.337
Pueblo			US	Colorado	38.2804	-104.63	94	108.2
Quincy			US	Illinois	39.936	-91.4097	85	43.42
Quinhagak			US	Alaska	59.7492	-161.9158	53	0.25
Racine			US	Wisconsin	42.7277	-87.8118	85	105.5
Raleigh			US	North Carolina	35.8188	-78.6447	136	790
Rapid City			US	South Dakota	44.0806	-103.2306	94	67.76
Raton			US	New Mexico	36.8974	-104.4399	94	6.82
Rawlins			US	Wyoming	41.7907	-107.2343	94	8.458
Red Devil			US	Alaska	61.761	-157.3125	53	0.024
Redding			US	California	40.587	-122.3906	121	93.87
Reno			US	Nevada	39.53	-119.82	121	265.4
Rhinelander			US	Wisconsin	45.6399	-89.4121	85	9.633
Richfield			US	Utah	38.7725	-112.0833	94	7.309
Richland			US	Washington	46.2918	-119.2911	121	39.94
Richmond			US	Indiana	39.8289	-84.8903	113	41.02
Richmond			US	Virginia	37.55	-77.45	136	551.4
Riverside			US	California	33.9419	-117.398	121	297.6
Riverton			US	Wyoming	43.0282	-108.395	94	10.35
Roanoke			US	Virginia	37.2712	-79.9416	136	144.7
Rochester			US	Minnesota	44.0221	-92.4697	85	102.4
Rochester			US	New York	43.1704	-77.6199	136	483.2
Rock Hill			US	South Carolina	34.9404	-81.03	136	77.17
Rock Island			US	Illinois	41.4934	-90.5346	85	102.1
Rockford			US	Illinois	42.2697	-89.0697	85	204.4
Rocky Mount			US	North Carolina	35.938	-77.7908	136	57.18
Roseburg			US	Oregon	43.2184	-123.3561	121	25.45
Roswell			US	New Mexico	33.3945	-104.5225	94	45.08
Sacramento			US	California	38.575	-121.47	121	1036
Safford			US	Arizona	32.8338	-109.7069	143	9.746
Saginaw			US	Michigan	43.4195	-83.9508	95	89.46
Salem			US	Massachusetts	42.5225	-70.8831	136	189
Salem			US	Oregon	44.9281	-123.0239	121	188
Salina			US	Kansas	38.8247	-97.6072	85	46.88
Salinas			US	California	36.6822	-121.6417	121	152.7
Salisbury			US	North Carolina	35.6708	-80.4745	136	33.91
Salmon			US	Idaho	45.1757	-113.895	78	3.297
Salt Lake City			US	Utah	40.775	-111.9301	94	572
San Angelo			US	Texas	31.464	-100.4367	85	87.3
San Antonio			US	Texas	29.4873	-98.5073	85	1365
San Bernardino			US	California	34.1204	-117.3	121	973.7
San Diego			US	California	32.82	-117.18	121	1939
San Francisco	SF|旧金山|三藩市		US	California	37.74	-122.46	121	2091
San Jose			US	California	37.3	-121.85	121	1281
San Luis Obispo			US	California	35.2832	-120.6586	121	54.76
San Marcos			US	Texas	29.8831	-97.9411	85	58.55
San Mateo			US	California	37.5569	-122.3131	121	361.8
Sand Point			US	Alaska	55.3397	-160.4972	53	0.667
Sanford			US	Florida	28.79	-81.28	136	189.4
Santa Barbara			US	California	34.435	-119.72	121	135
Santa Cruz			US	California	36.9719	-122.0264	121	101.5
Santa Fe			US	New Mexico	35.6869	-105.9372	94	80.94
Santa Maria			US	California	34.9401	-120.4366	121	98.09
Santa Rosa			US	California	38.4504	-122.7	121	193.5
Sarasota			US	Florida	27.3361	-82.5308	136	321.2
Saratoga Springs			US	New York	43.083	-73.785	136	41.89
Sault Ste. Marie			US	Michigan	46.4953	-84.3453	95	50.17
Savannah			US	Georgia	32.0211	-81.11	136	155.8
Schenectady			US	New York	42.8146	-73.94	136	104.8
Scottsbluff			US	Nebraska	41.8675	-103.6607	94	20.17
Scottsdale			US	Arizona	33.6923	-111.868	143	15.4
Scranton			US	Pennsylvania	41.4093	-75.6627	136	114.7
Seattle	西雅图		US	Washington	47.57	-122.34	121	1822
Selawik			US	Alaska	66.6039	-160.0094	53	0.832
Selma			US	Alabama	32.4076	-87.0212	85	19.55
Seward			US	Alaska	60.1262	-149.47	53	2.9
Shawnee			US	Oklahoma	35.3428	-96.9338	85	29.16
Sheboygan			US	Wisconsin	43.7508	-87.7144	85	51.15
Sherman			US	Texas	33.636	-96.6086	85	38.7
Shishmaref			US	Alaska	66.257	-166.0719	137	0.254
Shreveport			US	Louisiana	32.5	-93.77	85	224.1
Sidney			US	Nebraska	41.1398	-102.9783	94	6.221
Sioux City			US	Iowa	42.5004	-96.4	85	87.09
Sioux Falls			US	South Dakota	43.55	-96.73	85	148
Sitka			US	Alaska	57.0604	-135.3275	158	8.11
Skagway			US	Alaska	59.4583	-135.3139	117	0.955
Slidell			US	Louisiana	30.275	-89.7811	85	56.02
Socorro			US	New Mexico	34.0621	-106.899	94	8.117
South Bend			US	Indiana	41.6833	-86.25	113	171.8
Southaven			US	Mississippi	34.9689	-90.0035	85	79.92
Spartanburg			US	South Carolina	34.9494	-81.9323	136	81.06
Spencer			US	Iowa	43.1453	-95.1472	85	10.94
Spokane			US	Washington	47.67	-117.4199	121	272.5
Spring Hill			US	Florida	28.4789	-82.5477	136	91.89
Springfield			US	Oregon	44.0519	-122.978	121	55.53
Springfield			US	Massachusetts	42.12	-72.58	136	287
Springfield			US	Ohio	39.92	-83.8	136	74.45
Springfield			US	Illinois	39.82	-89.65	85	125.3
Springfield			US	Missouri	37.18	-93.32	85	180.7
St. Augustine			US	Florida	29.8949	-81.3147	136	44.21
St. Charles			US	Maryland	38.6031	-76.9389	136	52.79
St. Charles			US	Missouri	38.7843	-90.5062	85	213.1
St. Cloud			US	Minnesota	45.5612	-94.1622	85	85.97
St. George			US	Utah	37.1042	-113.5833	94	79.99
St. Joseph			US	Missouri	39.769	-94.8464	85	74.88
St. Louis			US	Missouri	38.635	-90.24	85	1260
St. Paul			US	Minnesota	44.944	-93.085	85	510
St. Petersburg			US	Florida	27.7705	-82.6794	136	523.3
Stamford			US	Connecticut	41.0533	-73.5392	136	434.8
Starbase			US	Texas	25.9972	-97.1566	126	0.5
Starkville			US	Mississippi	33.4504	-88.8184	85	25
State College			US	Pennsylvania	40.7937	-77.8602	136	64.88
Stillwater			US	Oklahoma	36.1354	-97.0683	85	45.21
Stockton			US	California	37.9581	-121.2897	121	488.5
Sumter			US	South Carolina	33.9207	-80.3417	136	27.01
Sunnylands	阳光之乡	Rancho Mirage	US	California	33.7795	-116.4056	121	0
Superior			US	Wisconsin	46.7212	-92.1039	85	27.47
Syracuse			US	New York	43.05	-76.15	136	403.9
Tacoma			US	Washington	47.2113	-122.515	121	460.3
Talkeetna			US	Alaska	62.3238	-150.1094	53	1.078
Tallahassee			US	Florida	30.45	-84.28	136	187.4
Tampa			US	Florida	27.947	-82.4586	136	1319
Tanacross			US	Alaska	63.3857	-143.3464	53	0.136
Tanana			US	Alaska	65.1719	-152.0788	53	0.2915
Teller			US	Alaska	65.2636	-166.3608	137	0.083
Temple			US	Texas	31.1021	-97.363	85	58.43
Terre Haute			US	Indiana	39.4666	-87.4139	113	65.15
Texarkana			US	Arkansas	33.4421	-94.0375	85	52.17
Texas City			US	Texas	29.4109	-94.9628	85	55.72
Thermopolis			US	Wyoming	43.646	-108.2147	94	3.195
Tillamook			US	Oregon	45.4552	-123.8425	121	6.351
Titusville			US	Florida	28.6123	-80.8078	136	47.51
Togiak			US	Alaska	59.0704	-160.3783	53	0.236
Toledo			US	Ohio	41.67	-83.58	136	388.4
Tomah			US	Wisconsin	43.9851	-90.5039	85	10.8
Tombstone			US	Arizona	31.7131	-110.0669	143	1.397
Tonopah			US	Nevada	38.067	-117.229	121	1.993
Topeka			US	Kansas	39.05	-95.67	85	126.8
Traverse City			US	Michigan	44.7684	-85.6222	95	28.81
Trenton			US	New Jersey	40.217	-74.7434	136	225.7
Trinidad			US	Colorado	37.1713	-104.5064	94	8.701
Trump National Doral	Trump National Doral Miami|Doral resort	Doral	US	Florida	25.8136	-80.3395	136	0
Truth or Consequences			US	New Mexico	33.1336	-107.2529	94	6.479
Tucson			US	Arizona	32.205	-110.89	143	671
Tucumcari			US	New Mexico	35.1698	-103.7255	94	5.26
Tulare			US	California	36.207	-119.3441	121	53.01
Tulsa			US	Oklahoma	36.12	-95.93	85	669.4
Tununak			US	Alaska	60.5855	-165.2558	137	0.352
Tupelo			US	Mississippi	34.2579	-88.7033	85	33.93
Tuscaloosa			US	Alabama	33.2251	-87.5442	85	100.6
Twin Falls			US	Idaho	42.561	-114.4606	78	42.96
Tyler			US	Texas	32.3511	-95.3008	85	101.6
Ukiah			US	California	39.1542	-123.2109	121	21.83
Unalakleet			US	Alaska	63.8734	-160.7881	53	0.741
Unalaska			US	Alaska	53.8686	-166.5316	137	1.938
Urbana			US	Illinois	40.11	-88.2042	85	91.79
Utica			US	New York	43.1012	-75.2331	136	81.87
Valdez			US	Alaska	61.136	-146.3483	53	3.283
Valdosta			US	Georgia	30.8329	-83.2786	136	53.42
Vallejo			US	California	38.1119	-122.2581	121	133.4
Van Horn			US	Texas	31.0425	-104.8322	85	1.797
Vancouver			US	Washington	45.6303	-122.64	121	343.8
Vernal			US	Utah	40.4554	-109.528	94	11.18
Vernon			US	Texas	34.1511	-99.2904	85	11.57
Vero Beach			US	Florida	27.6423	-80.3911	136	51.65
Vicksburg			US	Mississippi	32.3525	-90.8777	85	24.67
Victoria			US	Texas	28.805	-97.0033	85	63.13
Victorville	Victoriaville		US	California	34.5365	-117.2903	121	83.5
Virginia			US	Minnesota	47.5237	-92.5364	85	8.709
Virginia Beach			US	Virginia	36.8532	-75.9783	136	877.5
Visalia			US	California	36.325	-119.316	121	114.7
Waco			US	Texas	31.5492	-97.1464	85	143.2
Wahiawa			US	Hawaii	21.5031	-158.0236	355	95.34
Wailuku			US	Hawaii	20.8915	-156.5047	355	32.77
Wainwright			US	Alaska	70.6369	-160.0383	53	0.174
Wales			US	Alaska	65.6096	-168.0875	137	0.099
Walla Walla			US	Washington	46.0652	-118.3419	121	37.86
Wallace			US	Idaho	47.4742	-115.9269	121	1.028
Washington, D.C.	Washington|华盛顿|华盛顿特区|华府		US	District of Columbia	38.8995	-77.0094	136	2445
Wasilla			US	Alaska	61.5817	-149.4394	53	8.521
Waterbury			US	Connecticut	41.55	-73.05	136	174.2
Waterloo			US	Iowa	42.4932	-92.3428	85	82.09
Watertown			US	New York	43.9752	-75.9111	136	30.94
Waterville			US	Maine	44.5519	-69.6458	136	20.53
Waukegan			US	Illinois	42.364	-87.8447	85	144.5
Waukesha			US	Wisconsin	43.0116	-88.2314	85	159
Wausau			US	Wisconsin	44.9592	-89.63	85	56.1
Waycross			US	Georgia	31.2138	-82.3549	136	17.45
Wenatchee			US	Washington	47.4236	-120.309	121	45.89
West Bend			US	Wisconsin	43.4257	-88.1833	85	31.98
West Palm Beach			US	Florida	26.745	-80.1236	136	675.5
Wheeling			US	West Virginia	40.0643	-80.7211	136	40.94
White Sulphur Springs			US	West Virginia	37.7939	-80.3035	136	2.154
Whittier			US	Alaska	60.7842	-148.6777	53	0.177
Wichita			US	Kansas	37.72	-97.33	85	378.5
Wichita Falls			US	Texas	33.9136	-98.4931	85	97.43
Wilkes Barre			US	Pennsylvania	41.249	-75.8779	136	99.82
Willcox			US	Arizona	32.2532	-109.8314	143	4.452
Williamsport			US	Pennsylvania	41.2411	-77.0014	136	43.79
Williston			US	North Dakota	48.1568	-103.628	85	12.77
Willmar			US	Minnesota	45.1219	-95.0433	85	18.43
Wilmington			US	Delaware	39.7463	-75.5469	136	116.2
Wilmington			US	North Carolina	34.2255	-77.945	136	127
Winchester			US	Virginia	39.1787	-78.1666	136	39.42
Winnemucca			US	Nevada	40.9734	-117.7347	121	7.997
Winona			US	Minnesota	44.0504	-91.6392	85	29.76
Winslow			US	Arizona	35.2847	-110.7007	94	9.931
Winston-Salem			US	North Carolina	36.1054	-80.26	136	237.5
Winter Haven			US	Florida	28.0219	-81.733	136	68.44
Wiseman			US	Alaska	67.4105	-150.1075	53	0.014
Woodside			US	California	37.4299	-122.2539	121	5
Woodward			US	Oklahoma	36.4334	-99.3977	85	12.34
Worcester			US	Massachusetts	42.2704	-71.8	136	232.3
Wrangell			US	Alaska	56.4713	-132.3716	158	1.659
Yakima			US	Washington	46.6022	-120.5047	121	93.85
Yakutat			US	Alaska	59.5473	-139.7272	171	0.109
Yankton			US	South Dakota	42.882	-97.3925	85	14.49
York			US	Pennsylvania	39.9629	-76.728	136	128.8
Youngstown			US	Ohio	41.0997	-80.6497	136	194.8
Yuba City			US	California	39.141	-121.6158	121	84.32
Yuma			US	Arizona	32.6853	-114.6236	143	88.4
Zanesville			US	Ohio	39.9403	-82.0133	136	32.51
Aigua			UY	Maldonado	-34.2	-54.75	133	2.622
Artigas			UY	Artigas	-30.416	-56.486	133	32.07
Baltasar Brum			UY	Artigas	-30.73	-57.32	133	2.432
Bella Union			UY	Artigas	-30.2596	-57.6	133	17.95
Canelones			UY	Canelones	-34.538	-56.284	133	19.7
Carmelo			UY	Colonia	-33.9896	-58.3	133	15.11
Castillos			UY	Rocha	-34.1696	-53.83	133	7.686
Colonia del Sacramento			UY	Colonia	-34.48	-57.84	133	21.71
Durazno			UY	Durazno	-33.41	-56.51	133	33.98
Florida			UY	Florida	-34.099	-56.215	133	32.23
Fray Bentos			UY	Río Negro	-33.139	-58.304	133	23.28
Jose Batlle y Ordonez			UY	Lavalleja	-33.47	-55.12	133	2.438
La Paloma			UY	Rocha	-34.67	-54.17	133	2.897
Lascano			UY	Rocha	-33.6696	-54.2	133	5.215
Maldonado			UY	Maldonado	-34.91	-54.96	133	51.88
Melo			UY	Cerro Largo	-32.3595	-54.18	133	53.26
Mercedes			UY	Soriano	-33.2595	-58.03	133	41.95
Minas			UY	Lavalleja	-34.37	-55.23	133	39.6
Montevideo			UY	Montevideo	-34.858	-56.1711	133	759.2
Paso de los Toros			UY	Tacuarembó	-32.81	-56.51	133	11.45
Paysandu			UY	Paysandú	-32.33	-58.08	133	76.13
Punta del Este			UY	Maldonado	-34.97	-54.95	133	84.14
Rivera			UY	Rivera	-30.8996	-55.56	133	132.2
Rocha			UY	Rocha	-34.483	-54.333	133	26.19
Salto			UY	Salto	-31.3903	-57.9687	133	102.8
San Jose de Mayo			UY	San José	-34.35	-56.71	133	36.46
Santa Lucia			UY	Canelones	-34.47	-56.4	133	15.26
Tacuarembo			UY	Tacuarembó	-31.71	-55.98	133	53.07
Tranqueras			UY	Rivera	-31.2	-55.75	133	4.776
Treinta y Tres			UY	Treinta y Tres	-33.23	-54.38	133	26.67
Trinidad			UY	Flores	-33.544	-56.901	133	21.09
Vergara			UY	Treinta y Tres	-32.93	-53.95	133	3.749
Andijon			UZ	Andijon	40.79	72.34	252	486.9
Angren			UZ	Tashkent	41.0304	70.1549	252	164.5
Bukhara			UZ	Bukhoro	39.78	64.43	246	283.6
Chimboy			UZ	Karakalpakstan	42.9311	59.7708	246	34.28
Chirchiq			UZ	Tashkent	41.455	69.56	252	155.1
Denow			UZ	Surkhandarya	38.2772	67.8872	246	143.1
Fargona			UZ	Ferghana	40.39	71.78	252	482
Guliston			UZ	Sirdaryo	40.4957	68.7907	252	74.45
Iskandar			UZ	Tashkent	41.5507	69.6807	252	111.6
Jizzax			UZ	Jizzakh	40.1004	67.83	252	194
Kattaqorgon			UZ	Samarkand	39.9007	66.2608	246	153.2
Khiwa			UZ	Khorezm	41.3911	60.3557	246	102.7
Khujayli			UZ	Karakalpakstan	42.4047	59.4517	246	55.2
Kogon			UZ	Bukhoro	39.7211	64.5458	246	85.09
Muynoq			UZ	Karakalpakstan	43.7683	59.0214	246	13
Namangan			UZ	Namangan	41	71.67	252	599.6
Navoi			UZ	Navoi	40.1104	65.355	246	172.3
Nukus			UZ	Karakalpakstan	42.47	59.615	246	228.2
Olmaliq			UZ	Tashkent	40.8504	69.595	252	119.8
Qarshi			UZ	Kashkadarya	38.8704	65.8	246	304.6
Qoqon			UZ	Ferghana	40.5404	70.94	252	271.3
Qunghirot			UZ	Karakalpakstan	43.0704	58.9	246	57.76
Samarkand	Samarqand|撒马尔罕		UZ	Samarkand	39.67	66.945	246	652.1
Shahrisabz			UZ	Kashkadarya	39.0618	66.8315	246	277.8
Tashkent	塔什干		UZ	Tashkent	41.3117	69.2949	252	2081
Termiz			UZ	Surkhandarya	37.2329	67.2729	246	159
Urgentch			UZ	Khorezm	41.56	60.64	246	126.5
Urgut			UZ	Samarkand	39.4007	67.2607	246	73.52
Zarafshon			UZ	Navoi	41.5822	64.2018	246	55.29
Vatican City			VA	Lazio	41.9	12.4478	320	0.832
Vatican City	Vatican|梵蒂冈		VA		41.9029	12.4534	320	0.8
Kingstown			VC		13.1483	-61.2121	163	37
Acarigua			VE	Portuguesa	9.5804	-69.2	82	202.3
Altagracia de Orituco			VE	Guárico	9.8504	-66.38	82	34.43
Anaco			VE	Anzoátegui	9.44	-64.46	82	100.1
Barcelona			VE	Anzoátegui	10.1304	-64.72	82	361.4
Barinas			VE	Barinas	8.6	-70.25	82	261.4
Barquisimeto			VE	Lara	10.05	-69.3	82	962.7
Cabimas			VE	Trujillo	10.43	-71.45	82	321
Calabozo			VE	Guárico	8.9304	-67.44	82	110.9
Caracas	加拉加斯		VE	Distrito Capital	10.501	-66.917	82	2400
Carora			VE	Lara	10.19	-70.08	82	121.7
Carupano			VE	Sucre	10.67	-63.23	82	119.2
Chaguaramas			VE	Anzoátegui	9.2159	-63.7523	82	12.5
Ciudad Bolivar			VE	Bolívar	8.1	-63.6	82	318
Ciudad Guayana			VE	Bolívar	8.37	-62.62	82	634.3
Coro			VE	Falcón	11.42	-69.68	82	184.1
Cumana			VE	Sucre	10.45	-64.18	82	287.7
El Dorado			VE	Bolívar	6.7333	-61.6333	82	2.383
El Manteco			VE	Bolívar	7.3504	-62.5333	82	2.215
El Tigre			VE	Anzoátegui	8.8903	-64.26	82	174.2
Guanare			VE	Portuguesa	9.05	-69.75	82	132
Guasdualito			VE	Apure	7.24	-70.74	82	28.29
La Asuncion			VE	Nueva Esparta	11.0333	-63.8833	82	35.08
La Esmeralda			VE	Amazonas	3.1738	-65.5466	82	0.1495
Los Teques			VE	Distrito Capital	10.42	-67.02	82	303.5
Machiques			VE	Zulia	10.0704	-72.5499	82	44.94
Maiquetia			VE	Vargas	10.6004	-66.97	82	184
Maracaibo			VE	Zulia	10.73	-71.66	82	1765
Maracay			VE	Aragua	10.2469	-67.5958	82	1007
Maturin			VE	Monagas	9.75	-63.17	82	357.7
Merida			VE	Mérida	8.4	-71.13	82	275.2
Ocumare del Tuy			VE	Miranda	10.12	-66.78	82	130.8
Porlamar			VE	Nueva Esparta	10.9604	-63.85	82	142
Puerto Ayacucho			VE	Amazonas	5.6639	-67.6236	82	51.62
Puerto Cabello			VE	Carabobo	10.4704	-68.17	82	174
Puerto la Cruz			VE	Anzoátegui	10.17	-64.68	82	500.5
Punto Fijo			VE	Falcón	11.72	-70.21	82	183.3
San Carlos			VE	Cojedes	9.658	-68.59	82	77.19
San Carlos del Zulia			VE	Zulia	9.0104	-71.92	82	76.94
San Cristobal			VE	Táchira	7.77	-72.25	82	342.7
San Felipe			VE	Yaracuy	10.336	-68.746	82	76.77
San Fernando de Apure			VE	Apure	7.9	-67.4699	82	100.7
San Juan De Los Morros			VE	Guárico	9.901	-67.354	82	87.74
Santa Rita			VE	Trujillo	10.5318	-71.5039	82	21.09
Trujillo			VE	Trujillo	9.3804	-70.44	82	44.23
Tucupita			VE	Monagas	9.0605	-62.06	82	49.7
Upata			VE	Bolívar	8.0204	-62.41	82	53.47
Valencia			VE	Carabobo	10.23	-67.98	82	1570
Valera			VE	Trujillo	9.32	-70.62	82	142.5
Valle de la Pascua			VE	Guárico	9.21	-66.02	82	86.27
Zaraza			VE	Guárico	9.3404	-65.32	82	35.28
Christiansted			VI	Virgin Islands	17.7504	-64.75	162	32.54
Bac Giang			VN	Bắc Giang	21.267	106.2	210	53.73
Bac Kan			VN	Bac Kan	22.1333	105.8333	210	29.23
Bac Lieu			VN	Bạc Liêu	9.2804	105.72	210	187.5
Bien Hoa			VN	Đồng Nai	10.97	106.8301	210	652.6
Buon Me Thuot			VN	Dak Lak	12.667	108.05	210	248.5
Ca Mau			VN	Cà Mau	9.1774	105.15	210	280.8
Cam Pha			VN	Quảng Ninh	21.0404	107.32	210	75.93
Cam Ranh			VN	Khánh Hòa	11.902	109.2207	210	85.33
Can Tho			VN	Can Tho	10.05	105.77	210	690.3
Cao Bang			VN	Cao Bằng	22.664	106.268	210	41.11
Cao Lanh			VN	Đồng Tháp	10.467	105.636	210	149.8
Chau Doc			VN	An Giang	10.7004	105.1167	210	70.24
Da Lat			VN	Lâm Đồng	11.9304	108.42	210	193.7
Da Nang	Danang|岘港		VN	Da Nang	16.06	108.25	210	943.5
Dong Ha			VN	Quảng Trị	16.85	107.1333	210	17.66
Dong Hoi			VN	Quảng Bình	17.4833	106.6	210	110.2
Ha Giang			VN	Hà Giang	22.8337	104.9833	210	35.53
Ha Tinh			VN	Ha Tinh	18.3338	105.9	210	165.4
Hai Duong			VN	Hải Dương	20.942	106.331	210	58.03
Haiphong			VN	Quảng Ninh	20.83	106.6801	210	1286
Hanoi	Hà Nội|河内		VN	Thái Nguyên	21.0333	105.85	210	2905
Ho Chi Minh City	Saigon|胡志明市		VN	Ho Chi Minh City	10.78	106.695	210	4391
Hoa Binh			VN	Hòa Bình	20.8137	105.3383	210	102.4
Hon Quan			VN	Bình Phước	11.6504	106.6	210	40.28
Hong Gai			VN	Quảng Ninh	20.9604	107.1	210	160.5
Hue			VN	Thừa Thiên–Huế	16.47	107.58	210	645
Kon Tum			VN	Kon Tum	14.3838	107.9833	210	76.45
Lang Son			VN	Lạng Sơn	21.846	106.757	210	148
Lao Chi			VN	Lào Cai	22.5014	103.966	210	51.85
Long Xuyen			VN	An Giang	10.3804	105.42	210	254.1
Luan Chau			VN	Điện Biên	21.74	103.343	210	7.335
My Tho			VN	Tiền Giang	10.3504	106.35	210	123.2
Nam Dinh			VN	Nam Định	20.42	106.2	210	243.2
Nha Trang			VN	Khánh Hòa	12.25	109.17	210	347.5
Ninh Binh			VN	Ninh Bình	20.2543	105.975	210	130.5
Phan Rang			VN	Ninh Thuận	11.567	108.9833	210	135.6
Phan Thiet			VN	Bình Thuận	10.9337	108.1001	210	248.7
Play Ku			VN	Gia Lai	13.9833	108	210	128.6
Quang Ngai			VN	Quảng Ngãi	15.1504	108.83	210	184.6
Quang Tri			VN	Quảng Trị	16.7504	107.2	210	72.72
Qui Nhon			VN	Bình Định	13.78	109.18	210	543.1
Rach Gia			VN	Kiên Giang	10.0154	105.0914	210	252.8
Soc Trang			VN	Sóc Trang	9.6037	105.98	210	237
Son La			VN	Son La	21.328	103.91	210	19.05
Son Tay			VN	Hà Tây	21.1382	105.505	210	115.1
Tan An			VN	Long An	10.5337	106.4167	210	101.1
Tay Ninh			VN	Tây Ninh	11.323	106.147	210	126.4
Thai Binh			VN	Thái Bình	20.4503	106.333	210	210
Thai Nguyen			VN	Thái Nguyên	21.6	105.83	210	415
Thanh Hoa			VN	Thanh Hóa	19.82	105.8	210	197.6
Thu Dau Mot			VN	Bình Duong	10.9691	106.6527	210	244.3
Tra Vinh			VN	Trà Vinh	9.934	106.334	210	131.4
Truc Giang			VN	Bến Tre	10.235	106.375	210	59.44
Tuy Hoa			VN	Phú Yên	13.082	109.316	210	69.6
Tuyen Quang			VN	Tuyên Quang	21.818	105.211	210	36.43
Viet Tri			VN	Phú Thọ	21.3304	105.43	210	305.1
Vinh			VN	Nghệ An	18.7	105.68	210	514.4
Vinh Long			VN	Vinh Long	10.256	105.964	210	103.3
Vung Tau			VN	Bà Rịa–Vũng Tàu	10.3554	107.085	210	229.2
Yen Bai			VN	Yên Bái	21.705	104.875	210	96.54
Luganville			VU	Sanma	-15.5126	167.1766	349	10.63
Port Vila			VU	Shefa	-17.7334	168.3166	349	39.97
Apia			WS		-13.8415	-171.7386	346	49.81
Pec			XK	Ðakovica	42.6603	20.3107	290	93.48
Pristina			XK	Pristina	42.6667	21.166	290	331.7
Prizren			XK	Prizren	42.2293	20.7501	290	157.6
'Ataq			YE	Shabwah	14.55	46.8	183	37.31
Aden			YE	’Adan	12.7797	45.0095	183	775.3
Al Bayda			YE	Al Bayda'	13.979	45.574	183	37.82
Al Ghaydah			YE	Al Mahrah	16.2394	52.1638	183	23.7
Al Hudaydah			YE	Al Hudaydah	14.7979	42.953	183	627.6
Al Mukalla			YE	Hadramawt	14.5412	49.1259	183	194.1
Ash Shihr			YE	Hadramawt	14.7593	49.6092	183	54.27
Dhamar			YE	Dhamar	14.5575	44.3875	183	191.3
Hadiboh			YE	Hadramawt	12.6519	54.0239	183	9.97
Hajjah			YE	Hajjah	15.6917	43.6021	183	125.9
Ibb			YE	Ibb	13.9759	44.1709	183	234.8
Lahij			YE	Lahij	13.0582	44.8838	183	44.83
Marib			YE	Ma'rib	15.421	45.334	183	16.79
Rida			YE	Al Bayda'	14.4295	44.8341	183	45.23
Sadah			YE	Sa’dah	16.9398	43.8498	183	105.5
Sanaa			YE	Amanat Al Asimah	15.3547	44.2066	183	1922
Sayhut			YE	Al Mahrah	15.2105	51.2454	183	0.189
Saywun			YE	Hadramawt	15.943	48.7873	183	68.75
Taizz			YE	Ta’izz	13.6045	44.0394	183	683.1
Zabid			YE	Al Hudaydah	14.1951	43.3155	183	102.5
Dzaoudzi			YT	Moyotte	-12.7871	45.275	344	23.1
Alexander Bay			ZA	Northern Cape	-28.6083	16.5033	24	1.476
Aliwal North			ZA	Eastern Cape	-30.6896	26.71	24	26.42
Beaufort West			ZA	Western Cape	-32.3496	22.57	24	28.07
Benoni			ZA	Gauteng	-26.1496	28.3299	24	1796
Bethal			ZA	Mpumalanga	-26.4696	29.45	24	96.18
Bethlehem			ZA	Orange Free State	-28.2196	28.3	24	66.37
Bhisho			ZA	Eastern Cape	-32.87	27.39	24	149.1
Bloemfontein			ZA	Orange Free State	-29.12	26.2299	24	459.9
Bloemhof			ZA	North West	-27.6496	25.59	24	10.66
Brandfort			ZA	Orange Free State	-28.6996	26.47	24	6.19
Bredasdorp			ZA	Western Cape	-34.5295	20.03	24	8.453
Brits			ZA	North West	-25.6296	27.78	24	81.22
Cape Town	开普敦		ZA	Western Cape	-33.92	18.435	24	2824
Carnarvon			ZA	Northern Cape	-30.9496	22.1333	24	5.785
Colesberg			ZA	Northern Cape	-30.7195	25.1	24	7.491
Cradock			ZA	Eastern Cape	-32.1995	25.61	24	32.9
De Aar			ZA	Northern Cape	-30.65	24	24	18.67
Durban			ZA	KwaZulu-Natal	-29.865	30.98	24	2729
East London			ZA	Eastern Cape	-32.97	27.87	24	338.6
George			ZA	Western Cape	-33.95	22.45	24	143.9
Graaff Reinet			ZA	Eastern Cape	-32.3	24.54	24	32.96
Grahamstown			ZA	Eastern Cape	-33.2996	26.52	24	70.32
Hermanus			ZA	Western Cape	-34.4096	19.2299	24	16.27
Johannesburg	Joburg|约翰内斯堡		ZA	Gauteng	-26.17	28.03	24	2731
Kimberley			ZA	Northern Cape	-28.7468	24.77	24	153.7
Klerksdorp			ZA	North West	-26.88	26.62	24	163.4
Knysna			ZA	Western Cape	-34.0329	23.0333	24	33.89
Komatipoort			ZA	Mpumalanga	-25.4096	31.94	24	10.33
Kroonstad			ZA	Orange Free State	-27.66	27.21	24	88.41
Kuruman			ZA	Northern Cape	-27.4496	23.42	24	9.55
Ladysmith			ZA	KwaZulu-Natal	-28.5495	29.78	24	47.38
Lebowakgomo			ZA	Limpopo	-24.1996	29.5	24	16.85
Mbombela	Nelspruit		ZA	Mpumalanga	-25.4696	30.98	24	184.8
Middelburg			ZA	Mpumalanga	-25.7596	29.47	24	124.2
Middelburg			ZA	Eastern Cape	-31.5	25.01	24	10.96
Mmabatho			ZA	North West	-25.83	25.61	24	90.59
Mossel Bay			ZA	Western Cape	-34.17	22.13	24	16.74
Musina			ZA	Limpopo	-22.34	30.03	24	11.85
Oudtshoorn			ZA	Western Cape	-33.58	22.19	24	62.35
Paarl			ZA	Western Cape	-33.6996	18.96	24	159.8
Pietermaritzburg			ZA	KwaZulu-Natal	-29.61	30.39	24	620.9
Poffader			ZA	Northern Cape	-29.1329	19.3834	24	4.22
Polokwane			ZA	Limpopo	-23.89	29.45	24	171.9
Port Alfred			ZA	Eastern Cape	-33.5995	26.88	24	9.377
Port Elizabeth			ZA	Eastern Cape	-33.97	25.6	24	830.5
Port Shepstone			ZA	KwaZulu-Natal	-30.7195	30.46	24	37.33
Port St. Johns			ZA	Eastern Cape	-31.6279	29.5283	24	5.939
Potchefstroom			ZA	North West	-26.6996	27.1	24	103.7
Pretoria	比勒陀利亚		ZA	Gauteng	-25.7069	28.2294	24	1338
Prieska			ZA	Northern Cape	-29.6595	22.73	24	7.641
Qacha's Nek			ZA	Eastern Cape	-30.1173	28.702	38	25.57
Queenstown			ZA	Eastern Cape	-31.8996	26.88	24	96.27
Rustenburg			ZA	North West	-25.65	27.24	24	145
Saldanha			ZA	Western Cape	-33.01	17.93	24	37.47
Springbok			ZA	Northern Cape	-29.6667	17.8833	24	6.623
Springs			ZA	Gauteng	-26.2696	28.43	24	211.2
Standerton			ZA	Mpumalanga	-26.9395	29.24	24	46.06
Swellendam			ZA	Western Cape	-34.0196	20.43	24	8.954
Thohoyandou			ZA	Limpopo	-22.95	30.48	24	156.9
Tzaneen			ZA	Limpopo	-23.8195	30.17	24	42.1
Ubomba			ZA	KwaZulu-Natal	-27.5661	32.0833	24	0.564
Uitenhage			ZA	Eastern Cape	-33.7596	25.39	24	217.8
Ulundi			ZA	KwaZulu-Natal	-28.3296	31.41	24	13.17
Umtata			ZA	Eastern Cape	-31.58	28.79	24	108.2
Upington			ZA	Northern Cape	-28.46	21.23	24	62.09
Vanhynsdorp			ZA	Western Cape	-31.6166	18.7333	24	3.331
Vereeniging			ZA	Gauteng	-26.6496	27.96	24	774.3
Volksrust			ZA	Mpumalanga	-27.3596	29.89	24	25.39
Vryburg			ZA	North West	-26.96	24.73	24	31.59
Vryheid			ZA	KwaZulu-Natal	-27.76	30.79	24	108.4
Welkom			ZA	Orange Free State	-27.97	26.73	24	279
Worcester			ZA	Western Cape	-33.64	19.4399	24	109.2
Chililabombwe			ZM	Copperbelt	-12.3696	27.82	35	69.7
Chingola			ZM	Copperbelt	-12.5396	27.85	35	165.3
Chinsali			ZM	Northern	-10.5496	32.06	35	7.482
Chipata			ZM	Eastern	-13.6296	32.64	35	82.45
Choma			ZM	Southern	-16.8095	26.97	35	42.32
Kabwe			ZM	Central	-14.44	28.45	35	188.7
Kafue			ZM	Southern	-15.78	28.18	35	25.73
Kalabo			ZM	Western	-14.9896	22.68	35	7.731
Kaoma			ZM	Western	-14.7796	24.8	35	7.259
Kapiri Mposhi			ZM	Central	-13.9696	28.66	35	30.08
Kasama			ZM	Northern	-10.1996	31.1799	35	156.5
Kasempa			ZM	North-Western	-13.4596	25.82	35	5.622
Kawambwa			ZM	Luapula	-9.7795	29.08	35	20.36
Kitwe			ZM	Copperbelt	-12.81	28.22	35	402.9
Livingstone			ZM	Southern	-17.86	25.86	35	137.3
Luanshya			ZM	Copperbelt	-13.1333	28.4	35	132.7
Lukulu			ZM	Western	-14.3896	23.24	35	3.349
Lundazi			ZM	Eastern	-12.2895	33.17	35	9.54
Lusaka			ZM	Lusaka	-15.4166	28.2833	35	1298
Mansa			ZM	Luapula	-11.2	28.89	35	31.36
Mazabuka			ZM	Southern	-15.86	27.76	35	57.87
Mbala			ZM	Northern	-8.84	31.37	35	18.38
Mongu			ZM	Western	-15.2796	23.12	35	45.1
Mpika			ZM	Northern	-11.83	31.46	35	17.24
Mufulira			ZM	Copperbelt	-12.55	28.26	35	137.1
Mumbwa			ZM	Central	-14.9796	27.07	35	14.41
Mwinilunga			ZM	North-Western	-11.7396	24.44	35	8.336
Nchelenge			ZM	Luapula	-9.3496	28.73	35	15.9
Ndola			ZM	Copperbelt	-12.9999	28.65	35	395.4
Nyimba			ZM	Eastern	-14.5495	30.81	35	0.814
Senanga			ZM	Western	-16.1196	23.27	35	10.01
Sesheke			ZM	Western	-17.4695	24.3	35	10.18
Solwezi			ZM	North-Western	-12.1796	26.4	35	51.79
Zambezi			ZM	North-Western	-13.54	23.1099	35	4.987
Beitbridge			ZW	Matabeleland South	-22.2096	29.99	23	13.76
Bulawayo			ZW	Bulawayo	-20.17	28.58	23	697.1
Chinhoyi			ZW	Mashonaland West	-17.3596	30.18	23	52.81
Chiredzi			ZW	Masvingo	-21.0496	31.66	23	17.82
Chitungwiza			ZW	Harare	-18	31.1	23	331.1
Gwanda			ZW	Matabeleland South	-20.9396	29.01	23	8.252
Gweru			ZW	Midlands	-19.45	29.82	23	164.7
Harare			ZW	Harare	-17.8178	31.0447	23	1557
Hwange			ZW	Matabeleland North	-18.37	26.5	23	33.6
Kadoma			ZW	Mashonaland West	-18.33	29.9099	23	56.4
Kariba			ZW	Mashonaland West	-16.5296	28.8	23	23.13
Karoi			ZW	Mashonaland West	-16.8196	29.68	23	13.19
Kwekwe			ZW	Midlands	-18.9296	29.8	23	80.79
Masvingo			ZW	Masvingo	-20.0596	30.82	23	76.3
Mazowe			ZW	Mashonaland Central	-17.5196	30.97	23	9.966
Mutare			ZW	Manicaland	-18.97	32.65	23	216.8
Plumtree			ZW	Matabeleland South	-20.4795	27.82	23	1.96
Shamva			ZW	Mashonaland Central	-17.3196	31.57	23	8.521
Victoria Falls			ZW	Matabeleland North	-17.9296	25.84	23	23.96
Zvishavane			ZW	Midlands	-20.3296	30.05	23	34.56`;
