# The board as one page: columns, cards, sums; nothing is fetched and nothing runs.

$ rapport add "Sarah Chen" --company "Acme & Sons" --platform fiverr --value 15000 --tag vip -q > /dev/null
$ rapport add "<script>alert('x')</script>" --value '$20' --stage proposal -q > /dev/null
$ rapport log sarah delivery --date 2026-02-01 --amount 3000 --rating 4.5 -q > /dev/null
$ rapport note sarah "Likes <b>bold</b> ideas" -q > /dev/null
$ rapport export html -o board.html && stat -c %a board.html
600
$ sed -n '/<main/,$p' board.html
<main class="broad">
<header>
<p class="over">CRM</p>
<h1>Pipeline</h1>
<p class="under">As of Feb 11, 2026 · 2 contacts</p>
</header>
<div class="board">
<section>
<h2>New Lead <span>1</span></h2>
<p class="note">¥15,000</p>
<p class="note">weighted ¥1,500</p>
<article class="card">
<h3>Sarah Chen</h3>
<p class="soft">Acme &amp; Sons · Fiverr</p>
<p class="what">¥15,000 · ★ 4.5 · score 3.65</p>
<p class="late">3d late</p>
<p class="tags"><span>vip</span></p>
</article>
</section>
<section>
<h2>Contacted <span>0</span></h2>
</section>
<section>
<h2>Qualified <span>0</span></h2>
</section>
<section>
<h2>Proposal Sent <span>1</span></h2>
<p class="note">$20.00</p>
<p class="note">weighted $12.00</p>
<article class="card">
<h3>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</h3>
<p class="what">$20.00 · score 1.95</p>
<p class="soft">due Sat</p>
</article>
</section>
<section>
<h2>Deposit Paid <span>0</span></h2>
</section>
<section>
<h2>Active Client <span>0</span></h2>
</section>
<section>
<h2>Closed Won <span>0</span></h2>
</section>
<section>
<h2>Closed Lost <span>0</span></h2>
</section>
</div>
<footer>Made with rapport. Sums are of all contacts of a stage that match.</footer>
</main>
</body>
</html>
$ grep -cE 'https?://|src=|href=|@import|url\(|<script' board.html
0
[1]
$ rapport export html tag:vip | grep -E '<p class="under">|<h3>'
<p class="under">As of Feb 11, 2026 · 1 contact · tag:vip</p>
<h3>Sarah Chen</h3>
$ rapport export html board stage:proposal --cards 0 | grep -E 'more'
<p class="note">+1 more</p>

# A contact as one page.

$ rapport export html contact sarah | sed -n '/<main/,$p' | sed 's/[0-9a-f]\{8\}-[0-9a-f-]*/<id>/'
<main>
<header>
<p class="over">Contact</p>
<h1>Sarah Chen</h1>
<p class="under">New Lead for 0 days · Fiverr · ★ 4.5 · as of Feb 11, 2026</p>
</header>
<dl class="figures">
<div><dt>Score</dt><dd>3.65</dd></div>
<div><dt>Value</dt><dd>¥15,000</dd></div>
<div><dt>Revenue</dt><dd>¥3,000, net ¥2,400 (1 order)</dd></div>
<div><dt>Next step</dt><dd>7-day check-in, 3 days overdue (delivered Feb 1)</dd></div>
</dl>
<section>
<h2>Details</h2>
<div class="wide"><table>
<tr><th scope="row">Id</th><td class="prose"><id></td></tr>
<tr><th scope="row">Company</th><td class="prose">Acme &amp; Sons</td></tr>
<tr><th scope="row">Value</th><td class="prose">¥15,000</td></tr>
<tr><th scope="row">Tags</th><td class="prose">vip</td></tr>
<tr><th scope="row">First contact</th><td class="prose">2026-02-11 (today)</td></tr>
<tr><th scope="row">Created</th><td class="prose">2026-02-11T09:00:00Z</td></tr>
<tr><th scope="row">Updated</th><td class="prose">2026-02-11T09:00:00Z</td></tr>
<tr><th scope="row">Interactions</th><td class="prose">2</td></tr>
<tr><th scope="row">Last contact</th><td class="prose">2026-02-01 (10 days ago)</td></tr>
<tr><th scope="row">Last delivery</th><td class="prose">2026-02-01 (10 days ago)</td></tr>
<tr><th scope="row">Completeness</th><td class="prose">35%, without a way to reach, e-mail, source, summary, phone, title</td></tr>
</table></div>
</section>
<section>
<h2>Follow-ups</h2>
<div class="wide"><table>
<tr><td class="day">2026-02-08</td><td>7-day check-in<br>How&#39;s the tool working?</td><td class="n late">3 days overdue (delivered Feb 1)</td></tr>
<tr><td class="day">2026-03-03</td><td>30-day follow-up<br>Need any adjustments?</td><td class="n">in 20 days (delivered Feb 1)</td></tr>
<tr><td class="day">2026-05-02</td><td>90-day follow-up<br>Working on new solutions — interested?</td><td class="n">in 2 months (delivered Feb 1)</td></tr>
</table></div>
</section>
<section>
<h2>Timeline</h2>
<div class="wide"><table>
<tr><td class="day">2026-02-11 ·</td><td class="prose"><b>note</b>
Likes &lt;b&gt;bold&lt;/b&gt; ideas</td><td class="n"></td></tr>
<tr><td class="day">2026-02-01 →</td><td class="prose"><b>delivery</b>  ★ 4.5</td><td class="n">¥3,000</td></tr>
</table></div>
</section>
<section>
<h2>Score</h2>
<div class="wide"><table>
<tr><td>revenue</td><td>¥3,000</td><td class="n">3 × 30 %</td><td class="n">0.90</td></tr>
<tr><td>orders</td><td>1 order</td><td class="n">2 × 25 %</td><td class="n">0.50</td></tr>
<tr><td>response</td><td>normal (assumed)</td><td class="n">5 × 20 %</td><td class="n">1.00</td></tr>
<tr><td>review</td><td>4.50 from 1 rating</td><td class="n">7 × 15 %</td><td class="n">1.05</td></tr>
<tr><td>referral</td><td>low (assumed)</td><td class="n">2 × 10 %</td><td class="n">0.20</td></tr>
</table></div>
</section>
<footer>Made with rapport.</footer>
</main>
</body>
</html>
$ rapport export html contact "<script>" | grep -c '<script'
0
[1]
$ rapport export html contact nobody
rapport: no contact is called 'nobody'
[3]
$ rapport export html contact Sarah Chen
rapport: 'Chen' is one word too many; quote a name of several words
[2]
$ rapport export html contact
rapport: a contact is expected, not an empty text
[2]
$ rapport export html --cards many
rapport: --cards takes a whole number from 0 to 100000, not 'many'
[2]
