package org.disclosurecheck.testkit;

/** What a site puts around an article: words of reports are among it, none of them of this report. */
final class SitePage {

    static final String ABOVE = """
            <div class="header"><img src="logo.png" alt="云溪县人民政府门户网站">
            <ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li>
            <li><a href="/bsfw/">办事服务</a></li>
            <li><a href="/hdjl/">互动交流</a></li></ul></div>
            <div class="search"><form action="/search"><input name="q" value="请输入关键字"><button>搜索</button></form></div>
            <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt;
            <a href="/nb/">政府信息公开年报</a></div>
            <div class="left"><h3>政府信息公开</h3><ul><li><a href="/zn/">政府信息公开指南</a></li>
            <li><a href="/zd/">政府信息公开制度</a></li>
            <li><a href="/fd/">法定主动公开内容</a></li><li><a href="/nb/">政府信息公开年报</a></li>
            <li><a href="/ys/">依申请公开</a></li></ul>
            <h3>相关年报</h3><ul><li><a href="/nb/1.html">松湾县民政局2018年政府信息公开工作年度报告</a><span>2019-01-30</span></li>
            <li><a href="/nb/2.html">松湾县水利局2017年政府信息公开工作年度报告</a><span>2018-02-11</span></li></ul></div>
            """;

    static final String BELOW = """
            <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a>
            【<a href="#">打印本页</a>】 【<a href="#">关闭窗口</a>】</div>
            <div class="pager"><p>上一篇：<a href="/nb/3.html">松湾县教育局2016年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p></div>
            <div class="footer"><p>主办：云溪县人民政府办公室　承办：云溪县大数据中心</p><p>网站标识码：0000000000　备案号：00000000号</p>
            <p><a href="/map/">网站地图</a> | <a href="/about/">关于我们</a></p></div>
            """;

    private SitePage() {
    }
}
