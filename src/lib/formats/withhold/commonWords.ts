import { foldedWords } from './folded';

/**
 * Words of English and Spanish that people are also called by, or that stand in what they are called. A word that is
 * missing here is replaced too often, never too seldom.
 */
const written = `
a abbey about across after again against agent all along also am amber an and angel angels any apple april are
arms army arrest ash at attack august aunt autumn baby baker bank banks barn baron basil bass battle bay be
beach bean bear bears bee been bees before behind being bell bells belt berry best better between beyond big
bill bills birch bird birds bishop black blade blades blessed blue blunt bold bolt bond bonds book books boot
boots boss both bow bowl box boxes boy boys branch brave bread bridge bridges bright brook brother brothers
brown buck bull bulls bush but butler button by cable can candle cane captain card cards carpenter cartel
carter case castle cat cats chain chains chance chapel charity chase cherry chief child children christian
christmas church city clark clay clerk cliff close cloud coat cock cockerel coin college companies company
constance cook cord core corn cottage cotton could count court cousin crab craft crane crew cross crow crown
crystal cub cubs cup cutter daisy darling dash date daughter daughters dawn day days deacon deal dean dear
december deer destiny dice did director dish do doctor does dog dogs doing dollar done door doors dove down
draft drew drive driver drug drugs drum duck duke during dusk dust each eagle eagles earl early east easter
eastern edge eight elder elm end even evening ever face faces fair faith falcon fall families family fan
farmer father fathers fear feast february fern few field fields fifth file finch fire first fish fisher fist
five flag flash flint flood flower flowers flute fly fog folk foot for force ford foreman forest forester
former fort fortune founder four fourth fox foxes frank free freedom friday friend friends from frost fuel
game gang garden gardener gardens gate gates gem general gentle gift ginger girl girls glass glory glove goat
gold golden good goodman goose government grace grant grants grave gray green grey ground group groups guard
gun guns had hair hall ham hammer hand hands happy hare harp harper has hat have having hawk hazel he head
heads heart heath heather heaven heavens heel helm her herb here hero heron hers high hill hills him his holly
home homes honor honour hood hook hope horn horse horses house houses how hull hundred hunt hunter hurt
husband ice if in ink into iris iron is island islands it its ivy january jasmine jet jewel jewels joy judge
july june junior just justice keen key keys kid kids king kiss kit knife knight lace lake lakes lamb lamp
lance land landing lane large lark last late law laws lawyer lead leader leaders leaf leg letter letters
liberty light lights lily line lines link lion lions little lock long lord lot love low luck mail major man
manager march mark market marks marsh marshal mask mason master match may mayor me meadow meal melody member
members men mention mercy merry metal might mill miller million mills mine mines minister minor minors mist
monday money monk moody moon moor more morning moss most mother mothers mountain mountains mouth music must my
myth nail name names near neck neighbor neighbour net never new next nick night nightingale nights nine no
noble noon nor north northern not note notes november now nurse nut oak ocean october of off offer office
officer officers old olive on once one only or order other our ours out over own owner owners pace pack page
pain paint painter pair palm paper papers park parson part partner partners parts pass past path patience
pattern pay peace pearl peck pen penny people pepper person persons pick piece pike pile pilgrim pilot pin
pine pink pipe piper pit place plan plane plant plate play plum point points pole police pond pool poor pope
port porter post pot potter pound powder power powers president press price pride priest prince princess print
prior prison prize proof prudence pump punch pure queen quick race rain raise ram range rank rate raven ray
reading reason record red reed report reports rest rice rich ride rider ring rings rise river rivers road
robin rock rocks rod roll roof room rooms rooster root rope rose rosemary roses round row ruby rush rust sack
sail sailor saint sale salmon salt same sand saturday savage save saw scale scarlet school scorpion sea seal
search season seat second secretary self seller senior sense september sergeant seven shade shadow shadows
shaft shall shape share sharp she shell shepherd shield ship ships shoe shop shore short shot should show side
sides sign silence silk silver singer sister sisters site six size skies skill skin skinner sky slate sleep
small smart smith smoke snake snow so soap soldier sole some son song songs sons soul sound source sources
south southern space spark sparrow spear speed spell spice spider spirit sport spot spray spring springs
square squire staff stag stage stamp stand standing star stars state states station steel steep step steps
sterling stern steward stick still stock stone stones store storm story stout strange stream street strength
string stroke strong student style such sugar suit summer sun sunday suspect swan sweet swift swing sword
table tail tailor tale talk tall tape task taste tea teacher team tear temple ten tent term test than that the
their theirs them then there these they thing things third this thorn those thousand thread three throne
thursday tide tie tiger timber time times tin tip title to tone too tool top torch touch tour tower towers
town towns track trade trail train trap travel tree trees trial trick trinity trip true trust truth try
tuesday turn turner twin twins two type uncle under unidentified union unit unknown unnamed up us use valley
van verity very victim victims victory view village vine violet viper voice wade wage wait wake walk walker
wall walls want war ward warden wares warm was wash watch water waters wave waves wax way we weather weaver
web wednesday week weeks weight welcome well wells were west western what wheat wheel when where which whip
white who whom whose why wife wild will wills win wind window winds wing wings winter wire wise wish witch
with within without witness witnesses wolf wolves woman women wonder wood woods wool word words work works
world worth would wreath wren wrong yard year years yes yet yield young your yours zone
a abad abeja abogada abogado abril abrojo abuela abuelo agente agosto agua aguas aguja ahí al ala alacrán alas
alba alcalde aldea alegre alegría alférez alguna algunas algunos algún allí alma almas alta alto amarillo
ambas ambos amiga amigo amigos amor amores ancla anillo ante antes antiguo aquel aquella aquí araña archivo
arco arena arenas arma armas arroyo arroyos asta así ataque aunque aurora ayer azucena azul azules aún baja
bajo banco bancos banda barba barbero barca barco barra barranco barrera barril barrio barón bebé becerril
bella bello bien blanca blancas blanco blancos bola bolsa borde borrego bosque bota bravo brazo bronce buena
bueno buenos caballero caballo caballos cabaña cabello cabeza cabra cabrero cada cadena caja cal caldera calle
calles calvo cama camino caminos campana campanas campo campos canal cano cantero canto capilla capitán cara
cardenal carga caridad carnero carnicero carpintero carrera carretera carretero carta cartas casa casas casco
caso casos castaño castillo castillos cazador caña cañas cera cerca cerda cerezo cerro cesta chava chavo chica
chico chofer cielo cielos cien ciento ciervo cinco cinta ciruelo ciudad claro clavel clavo clemencia cobre
cofre cola colegio colina color comandante como compañía con conde conejo constancia consuelo contador
contadora contra copa corazón cordero corona coronel corral correa corriente corte corto cortés cosa cosas
costa costas criado cristiano cristo cruces cruz cual cuando cuanto cuarta cuarto cuatro cuchillo cuello
cuenta cuerda cuerpo cuervo cuesta cueva cuna cura cuya cuyo cártel dalia de decir del delgado desconocida
desconocido desde deseo después detención dice dicen diciembre diente diez dijo director directora doctor
doctora domingo donde dorado dos droga drogas duelo dueña dueño dulce duque durante duro día días e ejército
el ella ellas ello ellos empresa empresas en encina enero entonces entre era eran ermita es esa esas escribano
escudero escuela ese eso esos espada espejo esperanza espina espino esposa esposo estaba estaban estado
estados estar estas estaño este estilo esto estos estrada estrella estrellas está están exjefe falda fama
familia familias fe febrero feliz fiel fiera filo fin flecha flor flores fondo forma fortuna fraile franco
frente fresno fruto fue fuego fuente fuentes fueron fuerte fuerza fundador fusil gala gallina gallo gallos
ganso garra garza gato gatos gavilán general gente gentil gerente giro gloria gobierno golondrina golpe gordo
gota gracia gracias grado grande grandes granja grano gris grupo grupos guardia guerra guerras guerrero guía
ha haber había habían hace hacen hacer hacia hacienda halcón han hasta hay hermana hermanas hermano hermanos
hermoso hielo hierro higuera hija hijas hijo hijos hilo hizo hogar hoja hojas hombre hombres hora horno hoy
hoz hubo huerta huerto hueso humo iglesia iglesias infante informe invierno ir ira isla islas jamás jardines
jardín jazmín jefa jefe joven joya juego jueves juez juicio julio junio justicia justo jóvenes la labrador
lado lago laguna lana lanza largo las laurel lazo le leal leche leona leones les letra ley leyes leña león
libertad libro licenciado liebre ligero lila lindo llama llano llave lluvia lo loba lobezno lobo lobos loma
lomas los lucero luces luego lugar luna lunas lunes luz líder línea macho madera madre madres madrugada
maestra maestro mal mala malo mano manos manto manzana manzano mapa mar marca marco mares margarita marino
marqués marrón martes marzo mas mata mayo mayor mayores maza mañana me mediante medio menor menores menos
mercado mesa mi miel miembro miembros mil milagros milla millón mina minas mirada mis misericordia misma mismo
miércoles molina molinero molino molinos moneda monje montaña montañas monte montes morada moral morena moreno
motor mucha muchas mucho muchos mujer mujeres mundo muro muros muy médico naranjo nave navidad negra negras
negro negros ni nido niebla nieve nieves ninguna ningún niña niñas niño niños no noble noche noches nogal
nogales nombre nombres norte nos nosotros nota notario novia noviembre novio nube nubes nueva nueve nuevo
nunca o obispo obra obras occidente ocho octubre oeste oficial oficina ojo ojos ola olas oliva olivo olmo
olmos orden oriente orilla oro oso osos otoño otra otras otro otros paciencia padre padres padrino paja pala
palacio palacios palma palmas palmera palo paloma palomino palomo pan papel para pardo pared parra parte
partes paso pasos pastor pastora pata pato paz paño peces pelo pequeño pera peral periódico pero perro perros
persona personas pescador peso pez peña peñas peón pico pie piedra piedras piel pies pila piloto pino pinos
pinto pintor pista plata plato playa playas plaza plomo pluma pobre poca pocas poco pocos poder policía polvo
por porque portal portero pozo prado prados precio prensa presidenta presidente prima primavera primera
primero primo primos princesa prior prisión profesor propietario prudencia príncipe pueblo puede pueden puente
puentes puerta puertas puerto puertos pues punta punto puño pájaro pájaros que quien quinta quinto rama ramas
ramo ramos rancho ranchos rayo razón raíz rector red reina reja reloj remedios rey reyes ribera rico rincón
rivera roble robles roca rocas roja rojo rojos ronda ropa rosa rosado rosas rubia rubio rueda ruina ruiseñor
río ríos sacerdote sacristán sal sala salas salmón salto salud salvia sangre santa santo santos sargento
sastre se seco secretaria secretario seda segunda segundo segura seguro según seis sello selva semana
septiembre ser serio serpiente seña señor señora señorita si sido siempre siendo sierra sierras siete silla
sin sincero sino sitio sobre socia socio socorro sol solar soldado soledad soles sombra son su suelo suerte
sur sus sábado tabla también tampoco tan tanta tantas tanto tantos tarde te tejedor tela tener teniente tenía
tercera tercero tesoro testigo testigos tiempo tienda tiene tienen tierra tierras tigre tigres tinta tinto
toda todas todavía todo todos tomillo tono toro toros torre torres trama tramo tras tres trigo trinidad trono
tropa tus tía tío tú u un una unas uno unos uva va vaca vacas vado valiente valle valles van vaquero vara
varas varias varios vecino vela velas venta ventana ventas verano verdad verde victoria vida vieja viejo
viento vientos viernes villa villas vino violeta virtud vista viuda viva viña viñas voz vuelo vuelta víbora
víctima víctimas y ya yo zapatero zorra zorro águila álamo álamos ángel ángeles árbol árboles última último`;

const common = new Set(foldedWords(written));

/** Whether a folded word is also a common word, so that in small letters it seldom means a person. */
export const isCommon = (word: string) => common.has(word);
