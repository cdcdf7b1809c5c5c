"""What people do to each other, in the words English letters have for it; and words that only look like it."""

import pytest

from tests.letters.reading.words.happenings.kinds import cases, kinds, lines

SILENT = lines("""
    The trucks stopped at the river.
    His driving licence expired in the spring.
    Ms. Tesk embarked on a study of river law.
    The report describes an arrested development of the town.
    Mr. Baro struck a deal with the harbour company.
    The talks struck a hopeful note.
    The strike fund was nearly empty.
    Ms. Tesk shot a film about the river people.
    The crew shot the documentary in Arvel.
    The senators killed the bill in committee.
    The delegation fired off a letter of thanks.
    The kiln was fired with wood.
    The plan was well received and fired the imagination of the young.
    Mr. Baro is charged with the care of three children.
    The company charged a fee of 40 crowns.
    The battery was charged from the sun.
    Ms. Tesk is in charge of the archive.
    The news arrested everybody's attention.
    The bridge was closed to traffic.
    The shop closed at six.
    The hearing aid was lost on the way.
    His hearing has suffered from the noise of the mill.
    The trial period of the new ferry ended.
    The sentence is ambiguous and has two verbs.
    The search for the missing boat goes on.
    The committee searched for a compromise.
    The raid alarm did not sound.
    The release of the river's waters in spring feeds the fields.
    The fish were released into the river.
    The dam releases 40,000 litres a day.
    The rate of detention is the highest in the region.
    Ms. Tesk appealed to the Government to publish the accounts.
    The song appeals to the young.
    The appeal of the region lies in its lakes.
    The fine sand of the coast is sold abroad.
    She said she was fine.
    The heart attack rate in the town is high.
    The drought threatened the harvest.
    The species is threatened with extinction.
    A disappearing glacier feeds the river.
    The habit of writing letters has disappeared.
    The torture of waiting is described in her poems.
    The Committee against Torture has its seat elsewhere.
    Executed in two copies, the contract binds both sides.
    The works were executed by a foreign company.
    The ministry executes the budget.
    The Code imposes a fine on whoever insults the flag.
    The offence carries a penalty of up to ten years in prison.
    Under the Act, whoever organises an unauthorised march is fined.
    The law punishes torture with life imprisonment.
    Detainees are held in groups of ten.
    The accused is a fisherman.
    The convicted have no vote.
    The dead and the injured have not been counted.
    The judges' union wants the law to be repealed.
    The right of assembly is guaranteed.
    The search engine lists his articles.
    The meeting room was full of smoke.
    The dissolution of salt in the lake water is slow.
    The suspension bridge joins both banks.
    The designation of origin protects the cheese.
    Surveillance cameras are sold in the market.
    The travel agency lies opposite the prison.
    No complaint has been filed.
    Ms. Tesk has not been told where her son is, nor has she been charged.
    The mayor threatened no one.
    The police did not beat the students.
    Neither of them was dismissed.
    It is feared that the school will be closed.
    The residents may be driven from their land.
    The owner intends to evict the families.
    The Minister is said to be planning to dissolve the union.
    Mr. Baro refused to be searched.
    The students called for the rector to be dismissed.
    The court could order his release.
    The soldiers would have killed her had she stayed.
    The case law of the court is constant.
    In this case, a letter is enough.
    The police station stands beside the market.
    The prosecutor's office has forty employees.
    The prison holds 900 people.
    The ban on fishing protects the stocks.
    The registration of boats is free of charge.
    The publication of laws is a duty of the State.
    The speech therapist lives in Arvel.
""")

TOLD = {
    "arrest": """
        On 3 May 2021, Ms. Tesk was arrested at the ferry landing.
        On 3 May 2021, gendarmes arrested four fishermen.
        On 3 May 2021, Mr. Baro was apprehended at a roadblock.
        On 3 May 2021, plain-clothes officers hauled Mr. Baro off a bus and handcuffed him.
        On 3 May 2021, the three sisters were rounded up with twenty others.
        On 3 May 2021, Ms. Tesk was taken into custody.
        On 3 May 2021, soldiers took her from her home at dawn.
        On 3 May 2021, Mr. Baro was intercepted and arrested by the coast guard.
        On 3 May 2021, agents grabbed Mr. Baro outside the mosque and drove off with him.
        On 3 May 2021, Ms. Tesk was seized by troops at the market.
        On 3 May 2021, her arrest took place in front of her pupils.
        On 3 May 2021, the patrol made nine arrests.
        On 3 May 2021, they hustled Ms. Tesk into an unlit jeep.
    """,
    "detention": """
        On 3 May 2021, Mr. Baro was remanded in custody for a month.
        On 3 May 2021, the judge extended her pre-trial detention.
        On 3 May 2021, Ms. Tesk was moved to a prison in the north.
        On 3 May 2021, Mr. Baro was put in solitary confinement.
        From 3 to 9 May 2021, Ms. Tesk was held at the barracks.
        On 3 May 2021, the students were locked in a gymnasium.
        On 3 May 2021, Mr. Baro was confined to his flat under house arrest.
        On 3 May 2021, Ms. Tesk was committed to a psychiatric hospital.
        On 3 May 2021, a detention order of ninety days was issued.
        On 3 May 2021, Mr. Baro began serving his term.
        Ms. Tesk spent eleven nights in a police cell.
        On 3 May 2021, the prison administration transferred him to an isolation cell.
    """,
    "release": """
        On 3 May 2021, Ms. Tesk was released on bail.
        On 3 May 2021, the governor freed the fishermen.
        On 3 May 2021, Mr. Baro was let go after a night.
        On 3 May 2021, he was pardoned by decree.
        On 3 May 2021, the court ordered her release.
        On 3 May 2021, Ms. Tesk walked out of prison.
        On 3 May 2021, his captors dropped him at the edge of the town.
        On 3 May 2021, Mr. Baro was granted parole.
        On 3 May 2021, the house arrest was lifted.
    """,
    "search": """
        On 3 May 2021, the financial police raided the office of the union.
        On 3 May 2021, a raid on the newsroom lasted six hours.
        On 3 May 2021, her flat was turned upside down.
        On 3 May 2021, agents rummaged through the archive and carried away two drives.
        On 3 May 2021, the house of Mr. Baro was searched without a warrant.
        On 3 May 2021, customs officers confiscated his camera.
        On 3 May 2021, men broke into the clinic and took the files.
        On 3 May 2021, officers forced open the door of the flat.
        On 3 May 2021, her laptop and notebooks were seized.
        On 3 May 2021, a search warrant was executed at the printing house.
    """,
    "investigation": """
        On 3 May 2021, the prosecutor opened an inquiry.
        On 3 May 2021, Colonel Rusk opened an inquiry into the shooting.
        On 3 May 2021, a case was registered under article 90.
        On 3 May 2021, Ms. Tesk was summoned for questioning.
        On 3 May 2021, Mr. Baro was interrogated for nine hours.
        On 3 May 2021, the tax office launched an audit of the association.
        On 3 May 2021, the file was closed for lack of evidence.
        On 3 May 2021, the bar initiated disciplinary proceedings.
        On 3 May 2021, the investigation was reopened.
        On 3 May 2021, two detectives took her statement.
        On 3 May 2021, the parliament set up a commission of inquiry.
    """,
    "charge": """
        On 3 May 2021, Ms. Tesk was charged with sedition.
        On 3 May 2021, the prosecution brought charges of fraud against both.
        On 3 May 2021, Mr. Baro was formally accused of rumour-mongering.
        On 3 May 2021, a further charge of insult was added.
        On 3 May 2021, the charge was changed to treason.
        On 3 May 2021, the police pressed charges against the farmers.
        On 3 May 2021, the company sued her for libel.
        On 3 May 2021, Ms. Tesk was booked for obstruction.
    """,
    "indictment": """
        On 3 May 2021, Mr. Baro was indicted.
        On 3 May 2021, a grand jury returned an indictment against them.
        On 3 May 2021, Ms. Tesk was committed for trial.
        On 3 May 2021, the case was referred to the military court.
        On 3 May 2021, the prosecution filed the charge sheet.
    """,
    "trial": """
        On 3 May 2021, her trial opened behind closed doors.
        On 3 May 2021, Mr. Baro appeared before a magistrate.
        On 3 May 2021, the hearing was put off.
        On 3 May 2021, the court heard two witnesses.
        On 3 May 2021, the three men were brought before Magistrate Rusk.
        On 3 May 2021, the prosecutor asked for five years in prison.
        On 3 May 2021, Ms. Tesk pleaded not guilty.
        On 3 May 2021, Mr. Baro was arraigned.
        On 3 May 2021, the judge recused herself.
        On 3 May 2021, the defence made its closing arguments.
    """,
    "verdict": """
        On 3 May 2021, Ms. Tesk was acquitted.
        On 3 May 2021, the jury found Mr. Baro guilty.
        On 3 May 2021, the court declared the strike unlawful.
        On 3 May 2021, the case was thrown out.
        On 3 May 2021, the tribunal ruled that the dismissal was void.
        On 3 May 2021, Mr. Baro was convicted of libel.
        On 3 May 2021, judgment was delivered.
    """,
    "sentence": """
        On 3 May 2021, Ms. Tesk was sentenced to four years in prison.
        On 3 May 2021, the court handed him a suspended sentence of two years.
        On 3 May 2021, Mr. Baro was jailed for ten years.
        On 3 May 2021, the court found Ms. Tesk guilty and sentenced her to death.
        On 3 May 2021, they received sentences of one to three years.
        On 3 May 2021, the judge imposed a prison term of six months.
    """,
    "appeal": """
        On 3 May 2021, Ms. Tesk lodged an appeal.
        On 3 May 2021, the Court of Appeal upheld the sentence.
        On 3 May 2021, his conviction was quashed.
        On 3 May 2021, the Supreme Court ordered a retrial.
        On 3 May 2021, a petition for habeas corpus was filed.
        On 3 May 2021, the High Court stayed the demolition.
        On 3 May 2021, his request for bail was turned down.
        On 3 May 2021, the judge denied bail.
        On 3 May 2021, their lawyers challenged the decree in court.
    """,
    "fine": """
        On 3 May 2021, Mr. Baro was fined 200 crowns.
        On 3 May 2021, the court ordered the newspaper to pay a fine.
        On 3 May 2021, a fine of 500 crowns was imposed on the union.
        On 3 May 2021, the magistrate imposed a fine on each.
    """,
    "dismissal": """
        On 3 May 2021, Ms. Tesk was dismissed from the university.
        On 3 May 2021, the bank fired forty clerks.
        On 3 May 2021, the Minister suspended the teacher without pay.
        On 3 May 2021, Mr. Baro was struck off the register of lawyers.
        On 3 May 2021, the council removed Judge Rusk from office.
        On 3 May 2021, her teaching licence was revoked.
        On 3 May 2021, Mr. Baro was expelled from the bar association.
        On 3 May 2021, the mine laid off the strikers.
        On 3 May 2021, she was forced to resign.
        On 3 May 2021, the company terminated the contracts of the drivers.
        On 3 May 2021, Ms. Tesk was demoted to clerk.
        On 3 May 2021, the rector barred three students from the examinations.
        On 3 May 2021, the leaders of the strike were expelled from the Labour Board.
        On 3 May 2021, his press card was withdrawn.
    """,
    "expulsion": """
        On 3 May 2021, Ms. Tesk was deported.
        On 3 May 2021, border guards pushed the families back across the river.
        On 3 May 2021, the monk was put on a plane to Almara.
        On 3 May 2021, he was stripped of his nationality.
        On 3 May 2021, Mr. Baro was extradited to Velmar.
        On 3 May 2021, the researcher was refused entry at the airport.
        On 3 May 2021, the two priests were expelled from the country.
        On 3 May 2021, the police handed him over to the authorities of Velmar.
    """,
    "eviction": """
        On 3 May 2021, thirty families were evicted.
        On 3 May 2021, bulldozers flattened the huts.
        On 3 May 2021, soldiers drove the herders off their land.
        On 3 May 2021, the settlement was razed.
        On 3 May 2021, rangers burned the granaries of the village.
        On 3 May 2021, the villagers were forced to leave their homes.
        On 3 May 2021, eviction notices were served on the tenants.
        On 3 May 2021, police surrounded the quarter and made its residents leave their houses.
    """,
    "attack": """
        On 3 May 2021, unknown men attacked Ms. Tesk with a machete.
        On 3 May 2021, Mr. Baro was struck in the face with a rifle butt.
        On 3 May 2021, the police dispersed the crowd with batons.
        On 3 May 2021, officers fired tear gas into the church.
        On 3 May 2021, Mr. Baro was beaten by a mob.
        On 3 May 2021, a grenade was thrown at her house.
        On 3 May 2021, his car was set on fire.
        On 3 May 2021, guards set dogs on the fishermen.
        On 3 May 2021, a soldier shot Ms. Tesk in the leg.
        On 3 May 2021, a lorry rammed his motorcycle.
        On 3 May 2021, hooded men smashed the windows of the shop.
        On 3 May 2021, she was doused with acid.
        On 3 May 2021, two students were trampled by horses of the police.
        On 3 May 2021, Mr. Baro was stabbed in the back.
        On 3 May 2021, the marshals kicked and punched her.
        On 3 May 2021, vigilantes pelted the marchers with stones.
        On 3 May 2021, the site of the newspaper was hit by a cyberattack.
        On 3 May 2021, a policeman clubbed him to the ground.
        On 3 May 2021, the church was vandalised.
        On 3 May 2021, unknown persons opened fire on the bus.
    """,
    "threat": """
        On 3 May 2021, Ms. Tesk received a death threat.
        On 3 May 2021, a man shouted that she would end up in the river.
        On 3 May 2021, an anonymous caller told her to stop writing.
        On 3 May 2021, a bullet was left on his doorstep.
        On 3 May 2021, the governor warned them not to speak to strangers.
        On 3 May 2021, Mr. Baro was threatened with arrest.
        On 3 May 2021, guards held her sister at gunpoint.
        On 3 May 2021, agents put pressure on his father.
        On 3 May 2021, a funeral wreath with her name was hung on the gate.
        On 3 May 2021, soldiers pointed their guns at the children.
        On 3 May 2021, a dead dog was nailed to the door.
    """,
    "killing": """
        On 3 May 2021, Mr. Baro was shot dead.
        On 3 May 2021, soldiers killed eleven villagers.
        On 3 May 2021, her body was found in a well.
        On 3 May 2021, Ms. Tesk was stabbed to death.
        On 3 May 2021, Mr. Baro died in custody.
        On 3 May 2021, the fisherman succumbed to his wounds.
        On 3 May 2021, two herders were gunned down.
        On 3 May 2021, a mob lynched Mr. Baro.
        On 3 May 2021, he was hanged at the central prison.
        On 3 May 2021, nine migrants drowned.
        On 3 May 2021, a stray bullet killed a schoolgirl.
        On 3 May 2021, the execution of Mr. Baro was carried out.
    """,
    "disappearance": """
        On 3 May 2021, Ms. Tesk was abducted by hooded men.
        On 3 May 2021, Mr. Baro went missing.
        On 3 May 2021, armed men took him to an unknown place.
        On 3 May 2021, two students were kidnapped.
        On 3 May 2021, she vanished on her way home.
        On 3 May 2021, Mr. Baro was last seen at the port.
        Since 3 May 2021, nothing has been heard of Ms. Tesk.
    """,
    "torture": """
        On 3 May 2021, Mr. Baro was tortured with electric shocks.
        On 3 May 2021, warders beat Ms. Tesk in her cell.
        On 3 May 2021, he was hung from the ceiling.
        On 3 May 2021, interrogators put a plastic bag over her head.
        On 3 May 2021, Mr. Baro was kept awake for three nights.
        On 3 May 2021, he was whipped on the soles of his feet.
        On 3 May 2021, Ms. Tesk was forced to sign a confession.
        On 3 May 2021, she was stripped naked in front of the guards.
        On 3 May 2021, the prisoners were made to kneel for hours.
    """,
    "surveillance": """
        On 3 May 2021, spyware was found on her telephone.
        On 3 May 2021, Mr. Baro was followed by two men in a grey car.
        On 3 May 2021, a tracking device was discovered under his van.
        On 3 May 2021, agents tapped the line of the union.
        On 3 May 2021, his telephone was infected with spyware.
        On 3 May 2021, a camera was installed opposite her door.
        On 3 May 2021, drones filmed the homes of the herders.
        On 3 May 2021, Ms. Tesk was placed under surveillance.
    """,
    "travel-ban": """
        On 3 May 2021, Ms. Tesk was prevented from boarding a plane.
        On 3 May 2021, his passport was withheld.
        On 3 May 2021, a travel ban was imposed on both.
        On 3 May 2021, the border police barred him from leaving the country.
        On 3 May 2021, Mr. Baro was turned back at the airport.
        On 3 May 2021, the ministry refused to renew her passport.
        On 3 May 2021, she was told that she could not leave the island.
    """,
    "dissolution": """
        On 3 May 2021, the court dissolved the association.
        On 3 May 2021, the Minister suspended the union for ninety days.
        On 3 May 2021, the radio station was shut down.
        On 3 May 2021, the registrar struck the foundation off the register.
        On 3 May 2021, the licence of the newspaper was withdrawn.
        On 3 May 2021, police sealed the office of the party.
        On 3 May 2021, the governor outlawed the movement.
        On 3 May 2021, the printing house was closed by decree.
        On 3 May 2021, the registration of the union was cancelled.
    """,
    "designation": """
        On 3 May 2021, Mr. Baro was declared a foreign agent.
        On 3 May 2021, the union was added to the list of terrorist organisations.
        On 3 May 2021, the committee designated six associations as terrorist.
        On 3 May 2021, Ms. Tesk was blacklisted.
        On 3 May 2021, he was placed on the wanted list.
        On 3 May 2021, the ministry branded the students extremists.
    """,
    "legislation": """
        On 3 May 2021, parliament passed the Associations Bill.
        On 3 May 2021, a state of emergency was declared.
        On 3 May 2021, the decree entered into force.
        On 3 May 2021, the President signed the law.
        On 3 May 2021, the Act was amended.
        On 3 May 2021, the governor issued an order on the use of squares.
        On 3 May 2021, the draft code was sent to the Senate.
    """,
    "assembly": """
        On 3 May 2021, Ms. Tesk led a march to the palace.
        On 3 May 2021, the miners went on strike.
        On 3 May 2021, some sixty residents barred the access road with bamboo poles.
        On 3 May 2021, women gathered in front of the court.
        On 3 May 2021, the students occupied the faculty.
        On 3 May 2021, the teachers downed tools.
        On 3 May 2021, herders put up a roadblock.
        On 3 May 2021, several thousand people took to the streets.
        On 3 May 2021, Mr. Baro staged a sit-in outside the ministry.
        On 3 May 2021, fishermen formed a human chain.
        On 3 May 2021, the parents kept vigil at the gate.
    """,
    "publication": """
        On 3 May 2021, Ms. Tesk published an article on the mine.
        On 3 May 2021, Mr. Baro posted a video of the beating.
        On 3 May 2021, the magazine ran an investigation into the port.
        On 3 May 2021, images of the journalist began to circulate.
        On 3 May 2021, her report came out.
        On 3 May 2021, Mr. Baro uploaded the recording.
        On 3 May 2021, he wrote an open letter to the Minister.
        On 3 May 2021, the newspaper printed her photograph.
    """,
    "speech": """
        On 3 May 2021, Ms. Tesk gave a speech on the dam.
        On 3 May 2021, Mr. Baro told reporters what he had seen.
        On 3 May 2021, she spoke at a conference in Velmar.
        On 3 May 2021, the Minister called the lawyers traitors on television.
        On 3 May 2021, the imam preached a sermon on corruption.
        On 3 May 2021, the union held a press conference.
        On 3 May 2021, Mr. Baro testified before the Senate.
        On 3 May 2021, she gave an interview to a foreign channel.
    """,
    "other": """
        On 3 May 2021, Ms. Tesk went on hunger strike.
        On 3 May 2021, Mr. Baro was taken to hospital.
        On 3 May 2021, the family filed a complaint.
        On 3 May 2021, her bank accounts were frozen.
        On 3 May 2021, visits by his lawyer were forbidden.
        On 3 May 2021, the website of the magazine was blocked.
        On 3 May 2021, her residence permit was cancelled.
        On 3 May 2021, Ms. Tesk lost consciousness.
        On 3 May 2021, Mr. Baro fled the country.
        On 3 May 2021, they co-founded the River Alliance.
        On 3 May 2021, the charges were dropped.
        On 3 May 2021, she underwent an operation.
        On 3 May 2021, Mr. Baro was elected president of the union.
        On 3 May 2021, Ms. Tesk was reinstated.
    """,
    "arrest release": """
        Mr. Baro was arrested on 3 May 2021 and released on 7 May 2021.
        Ms. Tesk was picked up on 3 May 2021 and set free two days later.
    """,
    "attack killing": """
        On 3 May 2021, the guardhouse was set on fire and the night watchman died.
    """,
    "arrest attack": """
        On 3 May 2021, Ms. Tesk was arrested; her brother was hit with a rifle butt.
    """,
    "search arrest": """
        On 3 May 2021, officers searched the flat of Ms. Tesk and arrested her son.
    """,
    "appeal detention": """
        On 3 May 2021, the magistrate refused bail and remanded them in custody.
        On 3 May 2021, the court turned down their bail application and ordered that they be held in the central prison.
    """,
    "dismissal other": """
        Mr. Baro was dismissed on 3 May 2021 and reinstated on 7 June 2021.
    """,
    "legislation legislation": """
        The bill was adopted on 3 May 2021 and sent to the Senate on 7 May 2021.
    """,
}


@pytest.mark.parametrize("text", SILENT)
def test_words_that_only_look_like_an_act_tell_none(text: str) -> None:
    assert kinds(text, "en") == ""


@pytest.mark.parametrize(("text", "kind"), cases(TOLD))
def test_an_act_is_told_by_its_words(text: str, kind: str) -> None:
    assert kinds(text, "en") == kind
